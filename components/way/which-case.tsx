import { useWords } from '../words';

/** One calm line on first use, to where the case is found; until then the steps open an account. */
export function WhichCase() {
  const { t } = useWords();
  return (
    <p className="which-case">
      <a href="#way">{t('way.ask')}</a> <span className="soft">{t('way.askWhy')}</span>
    </p>
  );
}
