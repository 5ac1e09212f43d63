import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What a server answers instead of taking a mail: an SMTP code and words. */
export interface SmtpAnswer {
  code: number;
  words: string;
}

export interface CaughtMail {
  to: string;
  /** The envelope's sender. */
  sender: string;
  /** As it came over the line. */
  raw: string;
  mail: ParsedMail;
}

/** A real mail server on this machine, which keeps what it takes. */
export interface SmtpCatcher {
  url: string;
  caught: CaughtMail[];
  /** How often someone began to hand over a mail for an address. */
  tries: string[];
  /** Set to refuse a recipient, or a mail once it is there; null takes it. */
  answerTo: (address: string) => SmtpAnswer | null;
  answerMail: (address: string) => SmtpAnswer | null;
  /** Everything to one address, oldest first. */
  to(address: string): CaughtMail[];
  close(): Promise<void>;
}

const fault = ({ code, words }: SmtpAnswer) => Object.assign(new Error(words), { responseCode: code });

/** Opens a mail server that takes everything unless told. */
export async function anSmtpServer(port = 0): Promise<SmtpCatcher> {
  const catcher = { caught: [], tries: [], answerTo: () => null, answerMail: () => null } as Pick<
    SmtpCatcher,
    'caught' | 'tries' | 'answerTo' | 'answerMail'
  >;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _, done) {
      catcher.tries.push(address);
      const answer = catcher.answerTo(address);
      done(answer ? fault(answer) : null);
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address).join(', ');
        const answer = catcher.answerMail(to);
        if (answer) return done(fault(answer));
        const raw = Buffer.concat(chunks).toString('utf8');
        simpleParser(raw).then((mail) => {
          const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
          catcher.caught.push({ to, sender, raw, mail });
          done();
        }, done);
      });
    },
  });
  // A client that is killed cuts its line; the mail it was handing over is not taken.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const { port: at } = server.server.address() as AddressInfo;
  return Object.assign(catcher, {
    url: `smtp://127.0.0.1:${at}`,
    to: (address: string) => catcher.caught.filter(({ to }) => to === address),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
