import { SideButton } from '../to-side';
import { useWords } from '../words';

/** One calm line on first use, to where the case is found; until then the steps open an account. */
export function WhichCase({ isInPanel }: { isInPanel: boolean }) {
  const { t } = useWords();
  return (
    <p className="which-case">
      {isInPanel ? (
        <a href="#way">{t('way.ask')}</a>
      ) : (
        <SideButton view="way" className="link">
          {t('way.ask')}
        </SideButton>
      )}{' '}
      <span className="soft">{t('way.askWhy')}</span>
    </p>
  );
}
