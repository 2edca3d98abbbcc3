// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { StepBody } from '../../components/guide/step-body';
import { proofOf } from '../../lib/guidance/proof';
import { allJourneys } from '../../lib/guide';
import type { Step } from '../../lib/guide/types';
import { waits } from '../../lib/guide/waits';
import { draw, words } from './helpers/in-words';
import { unfold } from './helpers/unfold';

const { t } = words;
const steps: Step[] = allJourneys.flatMap((journey) => journey.steps);

afterEach(cleanup);

it('shows what to do and how to see that it is done, and folds the rest', () => {
  const whole = steps.find(({ says }) => says.note);
  if (!whole) throw new Error('no step says all of it');
  draw(<StepBody step={whole} isThere={false} />);
  expect([...document.querySelectorAll('dt')].map((name) => name.textContent)).toEqual([
    t('guide.parts.done'),
  ]);
  expect(document.querySelector('.todo')).not.toBeNull();
});

it.each(steps)('$id: who says each part stands behind its “Why?”', (step) => {
  draw(<StepBody step={step} isThere={false} />);
  unfold(t('guide.more'));
  const { why, says } = step;
  const { do: todo, done, who, need, note, note2 } = says;
  const times = [step.starts, step.saves].flatMap((wait) => (wait ? [waits[wait]] : []));
  const inOrder = [todo, done, why, who, need, note, note2, ...times];
  expect([...document.querySelectorAll('.source > p')].map((line) => line.textContent)).toEqual(
    inOrder.flatMap((support) => (support ? [proofOf(support, words, Date.now())] : [])),
  );
});
