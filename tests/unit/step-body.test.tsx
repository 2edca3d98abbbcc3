// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { StepBody } from '../../components/way/step-body';
import { allJourneys } from '../../lib/guide';
import { stepParts, type Step } from '../../lib/guide/types';
import { draw, words } from './helpers/in-words';

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
  it.each(steps)('$id: each part says it, but how to see that it is done', (step) => {
    draw(<StepBody step={step} isThere={false} />);
    for (const fold of document.querySelectorAll('details')) {
      fold.open = true;
      fireEvent(fold, new Event('toggle'));
    }
    const expected = stepParts.flatMap((part) => {
      const confidence = step.says?.[part]?.confidence;
      if (confidence === 'reported') return [t('way.weak.reported')];
      return confidence === 'inferred' && part !== 'done' ? [t('way.weak.inferred')] : [];
    });
    const said = [...document.querySelectorAll('.weak')].map((mark) => mark.textContent ?? '');
    expect(said.toSorted()).toEqual(expected.toSorted());
  });
});
