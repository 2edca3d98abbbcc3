// @vitest-environment happy-dom
/** The control in use may go away by what it did: the focus is not lost with it. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageFrame } from '../../components/shared/page-frame';
import { Section } from '../../components/shared/section';
import { draw } from './helpers/in-words';

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

function Inside({ becomes }: { becomes: 'nothing' | 'disabled' }) {
  const [isDone, setIsDone] = useState(false);
  if (isDone && becomes === 'nothing') return null;
  return (
    <button type="button" disabled={isDone} onClick={() => setIsDone(true)}>
      Do it
    </button>
  );
}

function Notice() {
  const [isRead, setIsRead] = useState(false);
  if (isRead) return null;
  return (
    <Section title="A notice">
      <button type="button" onClick={() => setIsRead(true)}>
        I have seen this
      </button>
    </Section>
  );
}

const press = (name: string) =>
  act(async () => {
    const button = screen.getByRole('button', { name });
    button.focus();
    fireEvent.click(button);
  });
const focused = () => document.activeElement?.textContent;

it.each(['nothing', 'disabled'] as const)('a control that becomes %s', async (becomes) => {
  draw(
    <PageFrame title="The page">
      <Section title="The part">
        <Inside becomes={becomes} />
      </Section>
    </PageFrame>,
  );
  await press('Do it');
  await waitFor(() => expect(focused()).toBe('The part'));
});

it('a control whose whole section goes', async () => {
  draw(
    <PageFrame title="The page">
      <Notice />
    </PageFrame>,
  );
  await press('I have seen this');
  await waitFor(() => expect(focused()).toBe('The page'));
});

it('a control in a section without a title', async () => {
  draw(
    <PageFrame title="The page">
      <section>
        <Inside becomes="nothing" />
      </section>
    </PageFrame>,
  );
  await press('Do it');
  await waitFor(() => expect(focused()).toBe('The page'));
});

it('nothing takes the focus from a control that is still there', async () => {
  draw(
    <PageFrame title="The page">
      <Notice />
      <Section title="The part">
        <button type="button">In use</button>
      </Section>
    </PageFrame>,
  );
  screen.getByRole('button', { name: 'In use' }).focus();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /^I have/ })));
  expect(focused()).toBe('In use');
});
