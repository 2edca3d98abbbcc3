/**
 * Restores what a file's last test stubbed, such as the time zone, before the next file is loaded.
 * Vitest's own `unstubEnvs` does that only before the next test, which is too late for times that a
 * file computes while it is loaded.
 */
import { afterAll, vi } from 'vitest';

afterAll(() => void vi.unstubAllEnvs());
