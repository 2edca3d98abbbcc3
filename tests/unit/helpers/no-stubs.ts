/**
 * What a file's last test stubbed, such as its time zone, is put back before the next file is loaded. Vitest's own
 * `unstubEnvs` does so before the next test: too late for the moments that a file reckons while it is loaded.
 */
import { afterAll, vi } from 'vitest';

afterAll(() => void vi.unstubAllEnvs());
