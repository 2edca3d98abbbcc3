import { fireEvent, screen } from '@testing-library/react';

/** Opens the details element with this title, and returns it. */
export function unfold(title: string): HTMLDetailsElement {
  const fold = screen.getByText(title, { selector: 'summary' }).closest('details');
  if (!fold) throw new Error(`${title} folds nothing`);
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  return fold;
}
