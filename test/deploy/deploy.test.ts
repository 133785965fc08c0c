import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, settings } from '../../src/base/config.js';
import { Metrics } from '../../src/server/metrics.js';

const read = (file: string): string => readFileSync(join('deploy', file), 'utf8');
const files = readdirSync('deploy', { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(join('deploy', name)).isFile(),
);

/** Labels that Prometheus adds to all, and what other programs tell. */
const ofPrometheus = ['job', 'instance', 'le'];
const ofOthers = { up: ['job', 'instance'], reseau_backup_time_seconds: [] };

/** The metrics that the server tells, each with the names of its labels. */
async function told(): Promise<Map<string, Set<string>>> {
  const use = { open: 1, idle: 1, waiting: 1, streams: 1 };
  const pool = { use } as never;
  const metrics = new Metrics(
    () => [['public', pool]],
    () => 1,
    {
      use: { working: 1, waiting: 1 },
      ended: { network: 1 } as never,
    },
    { taken: 1 },
  );
  metrics.request('public', 200, 'read', 0.1);
  metrics.statement('public', 0.1);
  const found = new Map<string, Set<string>>(
    Object.entries(ofOthers).map(([name, all]) => [name, new Set(all)]),
  );
  for (const line of (await metrics.text()).body.split('\n')) {
    const [, name, labels = ''] = /^([a-z_:0-9]+)(?:\{(.*)\})? /i.exec(line) ?? [];
    if (name === undefined) continue;
    const known = found.get(name) ?? new Set(ofPrometheus);
    for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) known.add(label);
    found.set(name, known);
  }
  return found;
}

/** The metrics that an expression names, and the labels that it asks for of them. */
function named(expression: string): [string, string[]][] {
  return [...expression.matchAll(/\b((?:reseau|nodejs|process)_[a-z0-9_]+|up)\b(?:\{([^}]*)\})?/g)].map(
    ([, name = '', labels = '']) => [
      name,
      [...labels.matchAll(/(\w+)\s*(?:=|!=|=~|!~)"/g)].map(([, one = '']) => one),
    ],
  );
}

const alerts = [...read('prometheus/alerts.yml').matchAll(/^ +- alert: (\w+)\n +expr: (.*)$/gm)].map(
  ([, name = '', expression = '']) => ({ name, expression }),
);
const panels = (
  JSON.parse(read('grafana/reseau.json')) as { panels: { title: string; targets: { expr: string }[] }[] }
).panels.flatMap(({ title, targets }) => targets.map(({ expr }) => ({ name: title, expression: expr })));

describe('alerts and the dashboard', () => {
  it.each([...alerts, ...panels].map(({ name, expression }) => [name, expression]))(
    '%s names metrics and labels that the server tells',
    async (_, expression) => {
      const known = await told();
      expect(named(expression)).not.toEqual([]);
      for (const [name, labels] of named(expression)) {
        expect([...known.keys()]).toContain(name);
        for (const label of labels) expect([name, ...(known.get(name) ?? [])]).toContain(label);
      }
      for (const [, by = ''] of expression.matchAll(/\bby \(([^)]*)\)/g))
        for (const label of by.split(',').map((one) => one.trim()))
          expect(named(expression).some(([name]) => known.get(name)?.has(label))).toBe(true);
    },
  );

  it('are all explained in the runbook', () => {
    const page = readFileSync('docs/operations.md', 'utf8');
    expect(alerts.length).toBeGreaterThan(8);
    for (const { name } of alerts) expect(page).toContain(`| \`${name}\` |`);
  });
});

describe('the settings', () => {
  it('of every file are settings of the server', () => {
    const used = files
      .filter((name) => !name.startsWith('drills/'))
      .flatMap((name) =>
        [...read(name).matchAll(/\bRESEAU_[A-Z_]+\b/g)].map(([setting]) => `${name} ${setting}`),
      );
    expect(used.length).toBeGreaterThan(20);
    const own = ['RESEAU_DOMAIN', 'RESEAU_UPSTREAMS'];
    expect(
      used.filter((one) => {
        const name = one.split(' ')[1] ?? '';
        return !Object.hasOwn(settings, name) && !own.includes(name);
      }),
    ).toEqual([]);
  });

  it('of reseau.env are values that the server takes', () => {
    const lines = read('reseau.env')
      .split('\n')
      .flatMap((line) => {
        const [, name = '', value = ''] = /^#?([A-Z_]+)=(.*)$/.exec(line) ?? [];
        return name === '' ? [] : [[name, value] as const];
      });
    expect(lines.length).toBeGreaterThan(8);
    const config = readConfig(Object.fromEntries(lines));
    expect(config).toMatchObject({ RESEAU_PROXIES: 1, RESEAU_EVALUATION: 'no', RESEAU_PROCESSES: 2 });
    for (const [name] of lines) expect(Object.keys(settings)).toContain(name);
  });
});

describe('the proxies', () => {
  it.each(['nginx/reseau.conf', 'caddy/Caddyfile'])(
    '%s keeps /metrics in, and gives uploads their room',
    (file) => {
      const text = read(file);
      expect(text).toMatch(/\/metrics/);
      expect(text).toMatch(/404/);
      const megabytes = Math.max(
        ...[...text.matchAll(/\b(\d+)M?m?B?;?$/gm)]
          .map(([, size]) => Number(size))
          .filter((size) => size < 1000),
      );
      const config = readConfig({});
      expect(megabytes * 2 ** 20).toBeGreaterThanOrEqual(
        Math.max(config.RESEAU_DOCUMENT_UPLOAD, config.RESEAU_UPLOAD),
      );
    },
  );

  it('HAProxy keeps /metrics in, keeps no list of readers, and lets no client name an address', () => {
    const text = read('haproxy/haproxy.cfg');
    expect(text).toContain('http-request deny deny_status 404 if { path /metrics }');
    expect(text).toContain('http-request set-header X-Forwarded-For %[src]');
    expect(text).not.toMatch(/^\s*(log|option httplog|option forwardfor|capture)\b/m);
    const [upload = 0] = [...text.matchAll(/\{ path \/media \} .* gt (\d+) \}/g)].map(([, size]) =>
      Number(size),
    );
    const config = readConfig({});
    expect(upload).toBeGreaterThan(Math.max(config.RESEAU_DOCUMENT_UPLOAD, config.RESEAU_UPLOAD));
  });

  it('nginx keeps no list of readers and no answers, and lets no client name an address', () => {
    const [site, proxy] = [read('nginx/reseau.conf'), read('nginx/reseau-proxy.conf')];
    expect(site.match(/access_log off;/g)).toHaveLength(2);
    expect(site.match(/^server \{/gm)).toHaveLength(2);
    expect(proxy).toContain('proxy_set_header X-Forwarded-For $remote_addr;');
    expect(proxy).toContain('proxy_cache off;');
    expect(proxy).toContain('proxy_max_temp_file_size 0;');
  });
});

describe('a second PostgreSQL', () => {
  const patroni = read('failover/patroni.yml');
  const proxy = read('failover/haproxy.cfg');
  const number = (name: string): number => Number(new RegExp(`^ +${name}: (\\d+)$`, 'm').exec(patroni)?.[1]);

  it('has what is acknowledged on both machines, and gives a primary up when it must have seen that', () => {
    expect(patroni).toMatch(/^ +synchronous_mode: true$/m);
    expect(number('ttl')).toBeGreaterThanOrEqual(number('loop_wait') + 2 * number('retry_timeout'));
    // A replica of what is public answers until there is a new primary.
    expect(number('ttl')).toBeLessThan(readConfig({}).RESEAU_REPLICA_LAG);
  });

  it('is asked at the ports where Patroni and PostgreSQL are, and cuts off who is on the wrong one', () => {
    expect(patroni).toContain('listen: 10.0.0.1:8008');
    expect(patroni).toContain('listen: 10.0.0.1:5432');
    expect(proxy.match(/10\.0\.0\.[12]:5432 check port 8008$/gm)).toHaveLength(2);
    expect(proxy).toContain('option httpchk OPTIONS /primary');
    expect(proxy).toContain('on-marked-down shutdown-sessions');
  });

  it('holds no password', () => {
    const passwords = [...patroni.matchAll(/password: (.*)$/gm)].map(([, one]) => one);
    expect(passwords).toEqual(["'...'", "'...'"]);
    expect(patroni).not.toMatch(/\btrust\b/);
  });
});

describe('the image', () => {
  const container = read('container/Containerfile');

  it('copies paths that are there, with all that the server needs at its start', () => {
    const copied = [...container.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, paths = '']) =>
      paths.split(' '),
    );
    for (const path of copied) expect([path, existsSync(path)]).toEqual([path, true]);
    for (const part of [
      'src',
      'migrations',
      'documents',
      'schema',
      'data',
      'site',
      'web/dist',
      'web/shared',
      'web/account',
    ])
      expect(copied).toContain(part);
  });

  it('runs as a user without rights', () => {
    expect(container).toMatch(/^USER reseau$/m);
    expect(read('container/compose.yaml')).toMatch(/cap_drop: \[ALL\]/);
  });
});

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

describe('the units', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reseau-units-'));
  const units = ['reseau@.service', 'reseau-backup.service', 'reseau-backup-failed.service'];

  // systemd is on nearly every Linux, and on no other system.
  (has('systemd-analyze') ? it : it.skip)(
    'are hardened: below 2.0 by systemd itself (skipped without systemd-analyze)',
    () => {
      try {
        for (const unit of units) {
          const file = join(folder, unit.replace('@', '@4000'));
          cpSync(join('deploy/systemd', unit), file);
          const { status, stdout, stderr } = spawnSync(
            'systemd-analyze',
            ['security', '--offline=true', '--threshold=20', '--no-pager', file],
            { encoding: 'utf8' },
          );
          expect({ unit, status, said: status === 0 ? '' : stdout + stderr }).toEqual({
            unit,
            status: 0,
            said: '',
          });
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

  it('call commands that there are, and let the server end its PostgreSQL itself', () => {
    expect(read('systemd/reseau@.service')).toMatch(/^KillMode=mixed$/m);
    expect(read('systemd/reseau@.service')).toMatch(/^ExecStart=\/usr\/bin\/node bin\/run\.mjs start$/m);
    const [, command = ''] =
      /^ExecStart=\/usr\/bin\/node bin\/run\.mjs reseau (\w+)/m.exec(read('systemd/reseau-backup.service')) ??
      [];
    expect(existsSync(`src/commands/${command}.ts`)).toBe(true);
  });
});

describe('the rolling restart', () => {
  const run = (...args: readonly string[]) =>
    spawnSync('sh', ['deploy/rolling-restart', ...args], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });

  it('refuses what would leave nobody to answer, before it changes anything', () => {
    expect(run('4000').stderr).toMatch(/usage: .*nobody to answer/);
    expect(run('4000', 'x; true').stderr).toMatch(/is no port/);
    expect(run('1', '2').stderr).toMatch(/the process on port 1 is not ready/);
  });
});
