import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';

/** The real nginx and the real Caddy, each with its file in `.deploy/`, on a free port, with nothing written outside a folder. */

export interface WebServer {
  name: string;
  /** Why it cannot be started here; undefined when it can. */
  missing: string | undefined;
  start(root: string, folder: string): Promise<Running>;
}

export interface Running {
  port: number;
  stop(): Promise<void>;
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const installed = (command: string, argument: string) => spawnSync(command, [argument]).status === 0;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Waits until the server answers. */
async function running(child: ChildProcess, port: number): Promise<Running> {
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said += text));
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  for (let attempt = 0; child.exitCode === null && attempt < 100; attempt++) {
    const answers = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (answers) return { port, stop: () => (child.kill('SIGTERM'), ended) };
    await new Promise((done) => setTimeout(done, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`${child.spawnfile} does not answer: ${said}`);
}

export const webServers: readonly WebServer[] = [
  {
    name: 'nginx',
    missing: !installed('nginx', '-v')
      ? 'nginx is not installed'
      : !existsSync(brotliModule)
        ? 'its brotli module (Debian: libnginx-mod-http-brotli-static) is not installed'
        : undefined,
    async start(root, folder) {
      const port = await freePort();
      mkdirSync(folder, { recursive: true });
      const site = readFileSync('.deploy/nginx.conf', 'utf8')
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('root /var/www/atlas;', `root ${resolve(root)};`);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${name};`,
      );
      const config = resolve(folder, 'nginx.conf');
      writeFileSync(
        config,
        `load_module ${brotliModule};
        ${process.getuid?.() === 0 ? 'user root root;' : ''}
        daemon off; pid nginx.pid; error_log stderr;
        events {}
        http { access_log off; ${temporary.join(' ')}
        ${site} }`,
      );
      return running(spawn('nginx', ['-p', resolve(folder), '-e', 'stderr', '-c', config]), port);
    },
  },
  {
    name: 'Caddy',
    missing: installed('caddy', 'version') ? undefined : 'Caddy is not installed',
    async start(root, folder) {
      const port = await freePort();
      mkdirSync(folder, { recursive: true });
      const env = {
        ...process.env,
        SITE_ADDRESS: `http://:${port}`,
        SITE_ROOT: resolve(root),
        CADDY_ADMIN: 'off',
        XDG_CONFIG_HOME: resolve(folder),
        XDG_DATA_HOME: resolve(folder),
      };
      return running(spawn('caddy', ['run', '--config', '.deploy/Caddyfile', '--adapter', 'caddyfile'], { env }), port);
    },
  },
];
