import { useState } from 'react';
import { problemMails, problems, type ProblemId } from '../../lib/guide/contacts';
import { contactIds, mailIds, type ContactId, type MailId } from '../../lib/guide/ids';
import { Section } from '../section';
import { useWords } from '../words';
import { Choice } from './choice';
import { ContactCard } from './contact-card';
import './help.css';
import { ReadyMailForm } from './ready-mail';

/** Whom to turn to, and with what words. */
export function HelpView() {
  const { t } = useWords();
  return (
    <>
      <ProblemChooser />
      <ReadyMails />
      <Section title={t('help.desk.all')}>
        <details>
          <summary>{t('help.desk.each')}</summary>
          <Desks ids={contactIds} />
        </details>
      </Section>
    </>
  );
}

// `Object.keys` forgets the names of its keys.
const problemIds = Object.keys(problems).filter((id): id is ProblemId =>
  Object.hasOwn(problems, id),
);

/** "My problem is …": the desks for it, best first, and the mail that goes there. */
function ProblemChooser() {
  const { t } = useWords();
  const [problem, setProblem] = useState<ProblemId | null>(null);
  const desks = problem === null ? [] : problems[problem];
  const mail = problem === null ? undefined : problemMails[problem];
  return (
    <Section title={t('help.problem.title')}>
      <Choice
        label={t('contactLabels.chooser')}
        none={t('help.problem.none')}
        ids={problemIds}
        textOf={(id) => t(`problems.${id}`)}
        chosen={problem}
        onChoose={setProblem}
      />
      <output className="soft">
        {problem !== null && t('help.problem.found', { count: desks.length })}
      </output>
      {problem !== null && <Desks ids={desks} />}
      {mail && (
        <details key={mail}>
          <summary>{t('help.problem.mail')}</summary>
          <ReadyMailForm id={mail} />
        </details>
      )}
    </Section>
  );
}

function Desks({ ids }: { ids: readonly ContactId[] }) {
  return (
    <ul className="desks">
      {ids.map((id) => (
        <li key={id}>
          <ContactCard id={id} />
        </li>
      ))}
    </ul>
  );
}

/** All of them: what is typed into one is gone with the choice of another, and nothing keeps it. */
function ReadyMails() {
  const { t } = useWords();
  const [mail, setMail] = useState<MailId | null>(null);
  return (
    <Section title={t('help.mail.all')}>
      <Choice
        label={t('help.mail.choose')}
        none={t('help.mail.none')}
        ids={mailIds}
        textOf={(id) => t(`mails.${id}.title`)}
        chosen={mail}
        onChoose={setMail}
      />
      {mail && <ReadyMailForm key={mail} id={mail} />}
    </Section>
  );
}
