import { useState } from 'react';
import { BoundedParts } from '../shared/error-boundary';
import { stepNamed } from '../../lib/checklist';
import { allJourneys } from '../../lib/guide';
import { problemMails, problems, problemSteps, type ProblemId } from '../../lib/guide/help-desks';
import { helpDeskIds, mailIds, type HelpDeskId, type MailId } from '../../lib/guide/ids';
import { isNamedText } from '../../lib/texts/text-keys';
import { Section } from '../shared/section';
import { Why } from '../shared/why';
import { UnlockByRole } from '../logins/unlock';
import { LazyDetails } from '../shared/lazy-details';
import { Troubles } from '../guide/troubles';
import '../guide/guide.css';
import { useTexts } from '../shared/texts-context';
import { Choice } from '../shared/choice';
import { FirmDesk } from './firm-desk';
import { HelpDeskCard } from './help-desk-card';
import './help.css';
import { ReadyMailForm } from './ready-mail';

/** Whom to ask, and with what words. */
export function HelpView() {
  const { t } = useTexts();
  return (
    <BoundedParts>
      <ProblemChooser />
      <ReadyMails />
      <Section title={t('help.desk.all')}>
        <LazyDetails title={t('help.desk.each')}>
          <Desks ids={helpDeskIds} />
        </LazyDetails>
      </Section>
    </BoundedParts>
  );
}

// `Object.keys` returns `string[]`.
const problemIds = Object.keys(problems).filter((id): id is ProblemId =>
  Object.hasOwn(problems, id),
);

/** "My problem is …": the help desks for it, best first, and the email to send. */
function ProblemChooser() {
  const { t } = useTexts();
  const [problem, setProblem] = useState<ProblemId | null>(null);
  const desks = problem === null ? [] : problems[problem];
  const mail = problem === null ? undefined : problemMails[problem];
  return (
    <Section title={t('help.problem.title')}>
      <FirmDesk />
      <Choice
        label={t('contactLabels.chooser')}
        none={t('help.problem.none')}
        ids={problemIds}
        textOf={(id) => t(`problems.${id}`)}
        chosen={problem}
        onChoose={setProblem}
      />
      {problem === 'log-in' && <UnlockByRole />}
      {problem !== null && <FirstStep key={problem} of={problem} />}
      <output className="soft">
        {problem !== null && t('help.problem.found', { count: desks.length })}
      </output>
      {problem !== null && <Desks ids={desks} />}
      {mail && (
        <LazyDetails key={`mail ${mail}`} title={t('help.problem.mail')}>
          <ReadyMailForm id={mail} />
        </LazyDetails>
      )}
    </Section>
  );
}

/** What to try before writing to anybody, in the words of the step that deals with the problem. */
function FirstStep({ of: problem }: { of: ProblemId }) {
  const { t } = useTexts();
  const [, id = ''] = problemSteps[problem] ?? [];
  const step = stepNamed(allJourneys, id);
  const todo = `steps.${id}.do` as const;
  if (!step || !isNamedText(todo)) return null;
  return (
    <div className="stack">
      <p>{t(todo)}</p>
      <Why of={step.says.do} text={(inWords) => inWords(todo)} />
      <Troubles of={step} />
    </div>
  );
}

function Desks({ ids }: { ids: readonly HelpDeskId[] }) {
  return (
    <ul className="desks">
      {ids.map((id) => (
        <li key={id}>
          <HelpDeskCard id={id} />
        </li>
      ))}
    </ul>
  );
}

/** All ready-made emails. Choosing another discards what was typed; nothing is stored. */
function ReadyMails() {
  const { t } = useTexts();
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
