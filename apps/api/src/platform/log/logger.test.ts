import { Writable } from 'node:stream';
import { createLog } from './logger.js';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  let text = '';
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      text += chunk.toString();
      done();
    },
  });
  write(createLog('trace', sink));
  return text;
}

test('an error of the database is logged without what people wrote', () => {
  const error = Object.assign(new Error('duplicate key value violates unique constraint'), {
    code: '23505',
    detail: 'Key (body)=(a secret sentence) already exists.',
    parameters: ['a secret sentence'],
    query: 'INSERT INTO message ...',
  });
  const text = logged((log) => log.error({ err: error }, 'an operation failed'));
  expect(text).toContain('23505');
  expect(text).not.toContain('a secret sentence');
});

test('cookies and tokens are not logged', () => {
  const text = logged((log) =>
    log.info({
      req: { headers: { cookie: 'hearth=sesame', authorization: 'Bearer sesame' } },
      res: { headers: { 'set-cookie': 'hearth=sesame' } },
    }),
  );
  expect(text).not.toContain('sesame');
});
