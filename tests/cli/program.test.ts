import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { run } from './run.ts';

const COMMANDS = ['start', 'serve', 'ingest', 'extract', 'explain', 'migrate', 'sdl'];

describe('isnad', () => {
  test('lists its commands and exit codes', async () => {
    const { code, out, err } = await run('--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    expect(out).toContain('Exit codes:');
  });

  test('names every variable of the environment that is read, with its default', async () => {
    const asked = new Set<string>();
    const config = readConfig(
      new Proxy<Record<string, string>>({}, { get: (_, name) => void asked.add(String(name)) }),
    );
    const { out } = await run('--help');
    expect(asked.size).toBeGreaterThan(5);
    for (const name of asked) expect(out).toMatch(new RegExp(`^  .*\\b${name}\\b`, 'm'));
    for (const value of [
      config.host,
      config.port,
      config.maxSubscriptions,
      ...Object.values(config.database),
    ])
      expect(out).toContain(String(value));
  });

  test.each(COMMANDS)('%s --help has examples', async (command) => {
    const { code, out } = await run(command, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Usage: isnad ${command}`));
    expect(out).toMatch(/Examples:\n {2}.*isnad/);
  });

  test('prints its version', async () => {
    expect(await run('--version')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  test.each([
    [[]],
    [['nonsense']],
    [['extract']],
    [['extract', 'a.txt', '--format', 'xml']],
    [['extract', 'a.txt', '--published', '2022-02-30']],
    [['extract', 'a.txt', '--published', 'yesterday']],
    [['extract', 'a.txt', '--language', 'fr']],
    [['extract', 'a.txt', '--nonsense']],
    [['explain', 'a.txt', 'b.txt']],
    [['ingest']],
    [['serve', '--port', '70000']],
    [['serve', '--port', '1e3']],
    [['serve', '--host', '']],
    [['serve', '--allow-host', 'http://graph.example']],
    [['serve', '--allow-host', 'graph.example/path']],
    [['extract', 'a.txt', '--publisher', ' ']],
  ])('answers misuse %j with exit code 2, on standard error alone', async (args) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  });

  test('says what is wrong with an option', async () => {
    const { err } = await run('extract', 'a.txt', '--published', '2022-02-30');
    expect(err).toMatch(
      /^isnad: option '--published <date>' argument '2022-02-30' is invalid. It must be a day/,
    );
  });
});
