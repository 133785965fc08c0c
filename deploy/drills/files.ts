import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drillFolder, run, say, type Tool } from './tools.js';

/** Programs that read the files of deploy/, and the packages of Debian that bring them. */
export const toolsOfFiles: readonly Tool[] = [
  { program: 'nginx', package: 'nginx' },
  { program: 'caddy', package: 'caddy' },
  { program: 'haproxy', package: 'haproxy' },
  { program: 'promtool', package: 'prometheus' },
  { program: 'docker-compose', package: 'docker-compose' },
  { program: 'systemd-analyze', package: 'systemd' },
  { program: 'openssl', package: 'openssl' },
];

/** A certificate that nobody trusts, for one drill. */
function certificate(folder: string): void {
  mkdirSync(folder, { recursive: true });
  run('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=cms.example.org',
    '-keyout',
    join(folder, 'privkey.pem'),
    '-out',
    join(folder, 'fullchain.pem'),
  ]);
}

/**
 * Puts the files of deploy/nginx into a folder with a main file around them, and the paths and ports of one machine
 * replaced by those of the drill; the main file.
 */
function nginxFiles(folder: string, ports: { readonly http: number; readonly https: number }): string {
  certificate(join(folder, 'tls'));
  const moved = (text: string): string =>
    text
      .replaceAll('/etc/ssl/reseau/', `${folder}/tls/`)
      .replaceAll('/etc/nginx/', `${folder}/`)
      .replaceAll('/var/log/nginx/', `${folder}/`)
      .replaceAll(/listen (\[::\]:)?80;/g, (_, six: string | undefined) =>
        six ? '' : `listen 127.0.0.1:${ports.http};`,
      )
      .replaceAll(/listen (\[::\]:)?443 ssl http2;/g, (_, six: string | undefined) =>
        six ? '' : `listen 127.0.0.1:${ports.https} ssl http2;`,
      );
  for (const name of ['reseau.conf', 'reseau-proxy.conf', 'reseau-upstream.conf'])
    writeFileSync(join(folder, name), moved(readFileSync(join('deploy/nginx', name), 'utf8')));
  const main = join(folder, 'nginx.conf');
  writeFileSync(
    main,
    `worker_processes 2;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
events { worker_connections 1024; }
http {
    client_body_temp_path ${folder}/body;
    proxy_temp_path ${folder}/proxy;
    fastcgi_temp_path ${folder}/fastcgi;
    uwsgi_temp_path ${folder}/uwsgi;
    scgi_temp_path ${folder}/scgi;
    include ${folder}/reseau.conf;
}
`,
  );
  return main;
}

/**
 * Puts deploy/haproxy into a folder, with the paths, the ports and the processes of one machine replaced by those of the
 * drill; the file.
 */
export function haproxyFile(
  folder: string,
  { http, https, processes }: { http: number; https: number; processes: readonly number[] },
): string {
  certificate(join(folder, 'tls'));
  const pem = join(folder, 'reseau.pem');
  writeFileSync(
    pem,
    ['fullchain.pem', 'privkey.pem'].map((name) => readFileSync(join(folder, 'tls', name), 'utf8')).join(''),
  );
  const text = readFileSync('deploy/haproxy/haproxy.cfg', 'utf8')
    .replace('/run/haproxy/admin.sock', join(folder, 'admin.sock'))
    .replace('/etc/haproxy/reseau.pem', pem)
    .replace('bind :::80 v4v6', `bind 127.0.0.1:${http}`)
    .replace('bind :::443 v4v6', `bind 127.0.0.1:${https}`)
    .replaceAll(/^ {4}server p.*\n/gm, '');
  const file = join(folder, 'haproxy.cfg');
  const servers = processes.map((port) => `    server p${port} 127.0.0.1:${port}\n`);
  writeFileSync(file, text.trimEnd() + '\n' + servers.join(''));
  return file;
}

/** Has each file of deploy/ read by the program that it is for. Throws DrillFailure. */
export function readFiles(): Promise<void> {
  const folder = drillFolder();
  const main = nginxFiles(join(folder, 'nginx'), { http: 28_080, https: 28_443 });
  run('nginx', ['-t', '-c', main]);
  say('met: nginx takes deploy/nginx');
  run('haproxy', [
    '-c',
    '-f',
    haproxyFile(join(folder, 'haproxy'), { http: 28_081, https: 28_444, processes: [4000, 4001] }),
  ]);
  say('met: HAProxy takes deploy/haproxy');
  run('caddy', ['validate', '--adapter', 'caddyfile', '--config', 'deploy/caddy/Caddyfile'], {
    env: { ...process.env, HOME: folder, RESEAU_UPSTREAMS: '127.0.0.1:4000 127.0.0.1:4001' },
  });
  run('caddy', ['fmt', '--diff', 'deploy/caddy/Caddyfile']);
  say('met: Caddy takes deploy/caddy');
  cpSync('deploy/prometheus', join(folder, 'prometheus'), { recursive: true });
  const inPrometheus = { cwd: join(folder, 'prometheus') };
  run('promtool', ['check', 'rules', 'alerts.yml'], inPrometheus);
  run('promtool', ['test', 'rules', 'alerts.test.yml'], inPrometheus);
  writeFileSync(
    join(folder, 'prometheus', 'prometheus.yml'),
    readFileSync('deploy/prometheus/prometheus.yml', 'utf8').replace(
      '/etc/prometheus/reseau-metrics-token',
      join(folder, 'token'),
    ),
  );
  writeFileSync(join(folder, 'token'), 'token');
  run('promtool', ['check', 'config', 'prometheus.yml'], inPrometheus);
  say('met: Prometheus takes the alerts, and they fire when they should');
  run('docker-compose', ['--file', 'deploy/container/compose.yaml', 'config', '--quiet'], {
    env: {
      ...process.env,
      POSTGRES_PASSWORD: 'x',
      RESEAU_DOMAIN: 'cms.example.org',
      RESEAU_SECRET_KEY: 'x',
    },
  });
  say('met: docker-compose takes compose.yaml');
  const units = [
    'reseau@.service',
    'reseau-backup.service',
    'reseau-backup-failed.service',
    'reseau-backup.timer',
  ];
  for (const unit of units) {
    const file = join(folder, unit.replace('@', '@4000'));
    cpSync(join('deploy/systemd', unit), file);
    if (unit.endsWith('service'))
      run('systemd-analyze', ['security', '--offline=true', '--threshold=20', file]);
  }
  run('systemd-analyze', ['calendar', '*-*-* 02:30:00']);
  say('met: systemd rates every unit below 2.0');
  return Promise.resolve();
}
