// @vitest-environment happy-dom
/** A check box is calm: it shows what was said until what is stored is known. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TickBox } from '../../components/shared/tick-box';

const box = () => screen.getByRole<HTMLInputElement>('checkbox');

describe('a check box whose truth is stored elsewhere', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  const tick = async () => {
    const view = render(<TickBox checked={false} onTick={async () => undefined} />);
    fireEvent.click(box());
    // The answer is there before the news of what was stored.
    await act(() => vi.advanceTimersByTimeAsync(100));
    return view;
  };

  it('shows what the person said until the stored value has come', async () => {
    const { rerender } = await tick();
    expect(box().checked).toBe(true);
    rerender(<TickBox checked onTick={async () => undefined} />);
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(box().checked).toBe(true);
  });

  it('shows what is stored when nothing came of it', async () => {
    await tick();
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(box().checked).toBe(false);
  });

  it('goes with the stored value again afterward', async () => {
    const { rerender } = await tick();
    rerender(<TickBox checked onTick={async () => undefined} />);
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    rerender(<TickBox checked={false} onTick={async () => undefined} />);
    expect(box().checked).toBe(false);
  });
});
