/**
 * Asks three servers the same over one graph and prints them side by side: Isnad, PostGraphile, and the least that a server
 * can do. `npm run bench:graph -- [events] [seconds] [question]`; the graph is made once for each size and kept under .isnad/bench.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DEFAULT_LIMITS } from '../../src/config.ts';
import { openRegistry } from '../../src/extract/gazetteer/registry.ts';
import { globalId } from '../../src/graphql/ids.ts';
import { inSentences } from '../../src/graphql/lists/text.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { packageRoot } from '../../src/text/package-root.ts';
import { buildGraph, rareWord, sizesOf } from './build.ts';
import { load, type Measured, measured, type Run, type Shot, send } from './load.ts';
import { nameParts, written } from './names.ts';
import { QUESTIONS, type Question, RIVAL_COMMENTS } from './questions.ts';

const events = Number(process.argv[2] ?? 1_000_000);
const seconds = Number(process.argv[3] ?? 4);
const only = process.argv[4] ?? '';
/** The servers take turns this often, there and back, so that what else the machine does falls on all of them. */
const ROUNDS = 10;
const dataDir = join(packageRoot(), '.isnad', 'bench', String(events));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function open(): Promise<Store> {
  return openStore({
    databaseUrl: process.env['DATABASE_URL'] ?? null,
    dataDir,
    host: '127.0.0.1',
    port: 0,
    maxSubscriptions: 0,
    database: { ...DEFAULT_LIMITS, poolSize: 4, statementMs: 3_600_000 },
  });
}

interface Running {
  readonly port: number;
  readonly process: ChildProcess;
}

/** A server in a process of its own, once it has printed its port. */
function start(command: string, args: readonly string[], env: Record<string, string>): Promise<Running> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${command} ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (/^\d+$/.test(line)) resolve({ port: Number(line), process: child });
    });
  });
}

async function actorsOf({ sql }: Store): Promise<readonly string[]> {
  // Hubs and others: every one with more events than a page, spread over how many they have.
  const rows = await sql<{ actor: string }[]>`
    select actor_id::text as actor from (select actor_id, count(*) as n from participations group by actor_id having count(*) > 20
      order by n desc) busy where mod(hashtext(actor_id::text), 97) = 0 or n > 20000 order by actor_id limit 100`;
  return rows.map(({ actor }) => actor);
}

/** What is asked for, one after the other. */
function valuesFor({ asks }: Question): readonly (readonly string[])[] {
  if (asks === 'nothing') return [[]];
  if (asks === 'word') return words.map((word) => [word]);
  if (asks === 'name') return names.map((name) => [written(name)]);
  return actors.map((actor, at) =>
    asks === 'pair' ? [actor, actors[(at + 7) % actors.length] ?? actor] : [actor],
  );
}

function shotOf(
  question: Question,
  index: number,
  values: readonly string[],
  server: Name,
  port: number,
): Shot {
  const { asks } = question;
  if (server === 'bare')
    return { port, path: `/${index}`, body: JSON.stringify(asks === 'word' ? values.map(termOf) : values) };
  const [one, other] = asks === 'actor' || asks === 'pair' ? values.map((id) => idFor(id, server)) : values;
  const variables = asks === 'word' || asks === 'name' ? { text: one } : { id: one, other };
  const query = server === 'ours' ? question.query : question.postgraphile;
  return { port, path: '/graphql', body: JSON.stringify({ query, variables }) };
}

const idFor = (actor: string, server: Name): string => (server === 'ours' ? globalId('Actor', actor) : actor);

/** What our search makes of a word, for the statement written by hand. */
const termOf = (word: string): string =>
  inSentences(word)
    .map((form) => `${form}:*`)
    .join('|');

const store = await open();
await store.migrate();
const [count] = await store.sql<{ n: number }[]>`select count(*)::integer as n from events`;
if (count?.n === 0) {
  const began = performance.now();
  await buildGraph(store.sql, sizesOf(events), nameParts(openRegistry()), (table) =>
    say(`  ${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${table}`),
  );
}
await store.sql.unsafe(RIVAL_COMMENTS);
const actors = await actorsOf(store);
const words = (
  await store.sql.unsafe<{ word: string }[]>(
    `select ${rareWord('n * 397')} as word from generate_series(1, 50) n`,
  )
).map(({ word }) => word);
const names = (
  await store.sql<{ name: string }[]>`
    select search as name from names where actor_id = any(${actors}::uuid[]) and language = 'en' order by actor_id`
).map(({ name }) => name);
say(`${events} events; ${actors.length} actors are asked for`);

/** What is asked of a server, and as what its name stands in the table. */
type Name = 'bare' | 'ours' | 'rival';
const servers = new Map<Name, Running>();
try {
  await startAll();
  for (const [index, question] of QUESTIONS.entries())
    if (question.name.includes(only)) await ask(question, index);
  say(memory());
} finally {
  for (const server of servers.values()) server.process.removeAllListeners('exit').kill();
  await store.close();
}

async function startAll(): Promise<void> {
  // Slow answers are measured, not refused.
  const env = {
    ISNAD_DATA_DIR: dataDir,
    ISNAD_POOL_TIMEOUT_MS: '600000',
    ISNAD_STATEMENT_TIMEOUT_MS: '600000',
  };
  const serve = join(packageRoot(), 'dist/bench/serve.mjs');
  servers.set('bare', await start(process.execPath, [serve, 'bare'], env));
  servers.set('ours', await start(process.execPath, [serve, 'ours'], env));
  const rival = join(packageRoot(), 'bench/graph/postgraphile');
  if (!existsSync(join(rival, 'node_modules')))
    return say('PostGraphile is not installed: npm ci --prefix bench/graph/postgraphile');
  const [socket] = await store.sql<{ folder: string }[]>`
    select setting as folder from pg_settings where name = 'unix_socket_directories'`;
  try {
    const node = join(rival, 'node_modules/.bin/node');
    const at = { PGHOST: socket?.folder ?? '', PGUSER: 'isnad', PGDATABASE: 'postgres' };
    servers.set('rival', await start(node, [join(rival, 'serve.mjs')], { ...env, ...at }));
  } catch (error) {
    say(`PostGraphile does not start: ${String(error)}`);
  }
}

async function ask(question: Question, index: number): Promise<void> {
  const values = valuesFor(question);
  const shots = new Map(
    [...servers]
      .filter(([name]) => name !== 'rival' || question.postgraphile !== null)
      .map(
        ([name, { port }]) =>
          [name, values.map((some) => shotOf(question, index, some, name, port))] as const,
      ),
  );
  await compare(shots);
  for (const connections of [8, 64]) {
    const runs = new Map([...shots.keys()].map((name): [Name, Run[]] => [name, []]));
    const agents = new Map(
      [...runs.keys()].map((name) => [name, new Agent({ keepAlive: true, maxSockets: connections })]),
    );
    for (let round = -1; round < ROUNDS; round++)
      for (const [name, agent] of round % 2 === 0 ? agents : [...agents].reverse()) {
        const run = await load(shots.get(name) ?? [], agent, round < 0 ? 1 : (3 * seconds) / ROUNDS);
        if (round >= 0) runs.get(name)?.push(run);
      }
    for (const agent of agents.values()) agent.destroy();
    say(`${question.name}, ${connections} connections`);
    const base = measured(runs.get('bare') ?? []);
    for (const [name, results] of runs) say(line(name, measured(results), base));
  }
}

/** Says where the answers differ, or hold errors, whatever is asked for. */
async function compare(shots: ReadonlyMap<Name, readonly Shot[]>): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  const ask = async (name: Name, at: number): Promise<string> => {
    const shot = shots.get(name)?.[at];
    return shot === undefined ? '{}' : send(shot, agent);
  };
  for (const at of (shots.get('ours') ?? []).keys()) {
    const [bare, ours, rival] = await Promise.all([ask('bare', at), ask('ours', at), ask('rival', at)]);
    if (JSON.stringify(JSON.parse(bare)) !== JSON.stringify(JSON.parse(ours)))
      say(`DIFFERENT ANSWERS\n${bare.slice(0, 600)}\n${ours.slice(0, 600)}`);
    for (const answer of [ours, rival])
      if (answer.includes('"errors"')) say(`ERRORS ${answer.slice(0, 400)}`);
  }
  agent.destroy();
}

/** The most memory that each server has held, where the system tells. */
function memory(): string {
  const held = [...servers].map(
    ([
      name,
      {
        process: { pid },
      },
    ]) => {
      const status = `/proc/${pid}/status`;
      const most = existsSync(status)
        ? /^VmHWM:\s*(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1]
        : undefined;
      return `${name} ${most === undefined ? '?' : Math.round(Number(most) / 1024)} MB`;
    },
  );
  return `memory: ${held.join(', ')}`;
}

function line(name: Name, { perSecond, p50, p99 }: Measured, base: Measured): string {
  const number = (value: number, digits: number): string => value.toFixed(digits).padStart(8);
  const share = number(perSecond / base.perSecond, 2);
  return `  ${name.padEnd(6)} ${number(perSecond, 0)} /s  p50 ${number(p50, 1)} ms  p99 ${number(p99, 1)} ms  ${share}`;
}
