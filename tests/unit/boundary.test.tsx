// @vitest-environment happy-dom
/** An error while a page is drawn takes nothing else away, leaves a way on, and is reported without a word of it. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ErrorBoundary } from '../../components/shared/error-boundary';
import { PageFrame } from '../../components/shared/page-frame';
import { useStored } from '../../components/hooks/use-stored';
import { mount } from '../../components/shared/mount';
import { Section } from '../../components/shared/section';
import type { OwnPageMessage } from '../../lib/messages';
import { draw } from './helpers/in-words';

/** What React is told to say of the errors these tests throw. */
const complaint = vi.spyOn(console, 'error');

let broken = true;
beforeEach(() => {
  broken = true;
  fakeBrowser.reset();
  complaint.mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  complaint.mockReset();
});

function Fragile() {
  if (broken) throw new RangeError('the EIN 12-3456789 is out of range');
  return <p>It is here</p>;
}

const notShown = 'This part could not be shown. Nothing you saved is lost.';

describe('a part that cannot be drawn', () => {
  it('leaves its title and every other part in place, and comes back when it can', async () => {
    draw(
      <PageFrame title="The page">
        <Section title="Broken">
          <Fragile />
        </Section>
        <Section title="Whole">
          <p>Still here</p>
        </Section>
      </PageFrame>,
    );
    expect(screen.getByRole('region', { name: 'Broken' }).textContent).toContain(notShown);
    expect(screen.getByText('Still here')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText(notShown)).toBeTruthy();
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('It is here')).toBeTruthy();
    expect(screen.queryByText(notShown)).toBeNull();
  });

  it('without a section of its own takes no other part of the page away', () => {
    draw(
      <PageFrame title="The page">
        {null}
        <Fragile />
        <p>Still here</p>
      </PageFrame>,
    );
    expect(screen.getByText(notShown)).toBeTruthy();
    expect(screen.getByText('Still here')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See Problems in Settings' })).toHaveProperty(
      'pathname',
      '/options.html',
    );
  });

  it('says so too when what it shows cannot be read, and can try again', async () => {
    const read = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('disk'));
    const item = { read, watch: () => () => undefined };
    function Shown() {
      return <p>{useStored(item)}</p>;
    }
    draw(
      <ErrorBoundary>
        <Shown />
      </ErrorBoundary>,
    );
    expect(await screen.findByText(notShown)).toBeTruthy();
    read.mockResolvedValue('read');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('read')).toBeTruthy();
  });
});

describe('a page of the extension', () => {
  const sent = vi.fn<(message: OwnPageMessage) => Promise<unknown>>(async () => ({
    refused: null,
  }));
  const reports = () => sent.mock.calls.map(([message]) => message);
  beforeEach(() => {
    sent.mockClear();
    Object.assign(fakeBrowser.runtime, { sendMessage: sent });
    document.body.innerHTML = '<div id="root"></div>';
    window.history.replaceState(null, '', '/options.html');
  });

  it('is never blank, and reports what happened, once and without its words', async () => {
    await act(async () => mount(<Fragile />));
    expect(screen.getByText(notShown)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(sent).toHaveBeenCalled());
    expect(reports()).toEqual([
      {
        type: 'note-problem',
        problem: { place: 'options', kind: 'drawing', name: 'RangeError', code: null },
      },
    ]);
    window.dispatchEvent(new ErrorEvent('error', { error: new TypeError('12-3456789') }));
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
    expect(JSON.stringify(reports())).not.toContain('12-3456789');
  });
});
