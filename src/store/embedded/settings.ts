import { totalmem } from 'node:os';

const MB = 2 ** 20;

/** What this process may take of the machine's memory, in MB: a container's bound where there is one. */
const memoryMb = (): number => Math.min(totalmem(), process.constrainedMemory() || totalmem()) / MB;

/**
 * How much of the graph the server keeps at hand, in MB: an eighth of the memory, as much as it has use for. What it does
 * not use it does not take.
 */
export const buffersMb = (memory = memoryMb()): number =>
  Math.round(Math.min(1024, Math.max(96, memory / 8)));

/** Settings of our own server: little memory, safe commits, fast bulk loads, no listening on a network. */
const SETTINGS: { readonly [name: string]: string } = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: `${buffersMb()}MB`,
  work_mem: '16MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  // Containers often have a /dev/shm too small for parallel plans, and two cores are better spent on two queries.
  dynamic_shared_memory_type: 'mmap',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  io_method: 'sync',
  jit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '512MB',
  min_wal_size: '64MB',
  checkpoint_timeout: '15min',
  // Plans follow a young graph as it grows.
  autovacuum_naptime: '10s',
  log_min_messages: 'warning',
  log_line_prefix: '%m ',
  timezone: 'UTC',
};

/** Arguments of `postgres` for these settings; `more` goes before ours. */
export const serverArguments = (more: { readonly [name: string]: string }): readonly string[] =>
  Object.entries({ ...SETTINGS, ...more }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** `initdb`: the same order and case rules on every machine. The socket's folder guards the access. */
export const INITDB_ARGUMENTS: readonly string[] = [
  '--username=isnad',
  '--auth=trust',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--no-instructions',
];
