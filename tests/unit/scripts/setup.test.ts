import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { hosts } from '../../../lib/pages/hosts';
import { practiceHosts } from '../../../scripts/hosts.mjs';
import { checkNode, minimumNode } from '../../../scripts/node-version.mjs';
import { explain, isSatisfied, stampOf } from '../../../scripts/packages.mjs';

describe('the Node check', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts %s', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['18.20.0', '20.18.3', '9.0.0'])(
    'refuses %s in one sentence that says what to do',
    (version) => {
      expect(() => checkNode(version)).toThrow(
        /too old: this project needs Node 20\.19 or later.*nodejs\.org/,
      );
    },
  );

  it('requires the version in package.json', () => {
    const { engines } = z
      .object({ engines: z.object({ node: z.string() }) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    expect(engines.node).toBe(`>=${minimumNode}`);
  });
});

describe('installing packages', () => {
  const here = { platform: 'linux', arch: 'x64', node: '20.20.2' } as const;

  it('runs again after a change of lock file, platform or major Node version, but not of a minor one', () => {
    const stamp = stampOf('{}', here);
    expect(stampOf('{} ', here)).not.toBe(stamp);
    expect(stampOf('{}', { ...here, platform: 'darwin' })).not.toBe(stamp);
    expect(stampOf('{}', { ...here, arch: 'arm64' })).not.toBe(stamp);
    expect(stampOf('{}', { ...here, node: '22.1.0' })).not.toBe(stamp);
    expect(stampOf('{}', { ...here, node: '20.21.0' })).toBe(stamp);
  });

  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/a-linux': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'] },
      'node_modules/a-mac': { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['x64'] },
    },
  };
  const { 'node_modules/a-mac': _mac, ...linux } = lock.packages;
  const { 'node_modules/a-linux': _linux, ...bare } = linux;

  it.each([
    ['everything is installed', linux, true],
    ['this platform’s package is missing', bare, false],
    ['another version is installed', { ...linux, 'node_modules/a': { version: '1.0.1' } }, false],
    ['nothing is installed', {}, false],
  ])('%s', (_, packages, satisfied) => {
    expect(isSatisfied(lock, { packages }, here)).toBe(satisfied);
  });

  it.each([
    ['npm error code ENOTFOUND', /no network/],
    ['npm error code EUSAGE', /run `npm install`/],
    ['npm error code ENOSPC', /disk is full/],
    ['npm error code EACCES', /may not write/],
    ['npm error something else', /what it said stands above/],
  ])('%s is explained', (output, sentence) => {
    expect(explain(output)).toMatch(sentence);
  });
});

it('the practice pages use the hosts that the extension knows', () => {
  expect(practiceHosts).toEqual([...hosts]);
});
