import { fireEvent, screen } from '@testing-library/react';

/** Opens what is folded under a title, and gives it. */
export function unfold(title: string): HTMLDetailsElement {
  const fold = screen.getByText(title, { selector: 'summary' }).closest('details');
  if (!fold) throw new Error(`${title} folds nothing`);
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  return fold;
}
