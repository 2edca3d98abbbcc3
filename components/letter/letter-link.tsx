import { useWords } from '../words';

/** To the letter's page, in a tab of its own: a popup closes, and a panel is too narrow for a letter. */
export function LetterLink() {
  const { t } = useWords();
  return (
    <div className="row">
      <a className="button" href="/letter.html" target="_blank" rel="noreferrer">
        {t('help.more.openLetter')}
      </a>
    </div>
  );
}
