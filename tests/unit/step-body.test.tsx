// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { StepBody } from '../../components/way/step-body';
import { proofOf } from '../../lib/guidance/proof';
import { allJourneys } from '../../lib/guide';
import { stepParts, type Step } from '../../lib/guide/types';
import { draw, words } from './helpers/in-words';
import { unfold } from './helpers/unfold';

const { t } = words;
const steps: Step[] = allJourneys.flatMap((journey) => journey.steps);

afterEach(cleanup);

it('shows what to do and how to see that it is done, and folds the rest', () => {
  const whole = steps.find(({ says }) => says?.do && says.done && says.note);
  if (!whole) throw new Error('no step says all of it');
  draw(<StepBody step={whole} isThere={false} />);
  expect([...document.querySelectorAll('dt')].map((name) => name.textContent)).toEqual([
    t('way.parts.done'),
  ]);
  expect(document.querySelector('.todo')).not.toBeNull();
});

describe('how certain a step is', () => {
  it.each(steps)('$id: who says each part stands under the fold', (step) => {
    draw(<StepBody step={step} isThere={false} />);
    const grounds = unfold(t('way.grounds'));
    const lines = [...grounds.querySelectorAll('.source')].map((line) => line.textContent);
    const parts = stepParts.flatMap((part) => step.says?.[part] ?? []);
    expect(lines).toEqual([step, ...parts].map((support) => proofOf(support, words, Date.now())));
  });
});
