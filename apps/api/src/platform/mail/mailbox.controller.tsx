import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Request, Response } from 'express';
import { Public } from '../access/allow.js';
import { found, notFound } from '../access/refusal-error.js';
import { Db } from '../db/db.js';
import type { MailEntity } from './mail.entity.js';
import { Mails } from './mails.js';
import { answerPage } from './page.js';

type Shown = Pick<MailEntity, 'id' | 'address' | 'subject' | 'text' | 'html' | 'headers' | 'createdAt'>;

const SELECT = `SELECT id, address, subject, text, html, headers, created_at AS "createdAt" FROM mail`;

const THIS_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Is it asked from this machine, under a name of its own, and not through a proxy? A stranger's site may have itself lead here
 * (DNS rebinding), and then calls this by the stranger's name.
 */
function isFromHere({ headers, socket }: Request): boolean {
  const name = URL.parse(`http://${headers.host ?? ''}`)?.hostname ?? '';
  const from = (socket.remoteAddress ?? '').replace('::ffff:', '');
  return THIS_MACHINE.has(name) && /^(127\.|::1$)/.test(from) && headers['x-forwarded-for'] === undefined;
}

/**
 * The mail that would have been sent. In development without a mail server, on this machine only; elsewhere there is no such
 * page.
 */
@Controller()
export class MailboxController {
  constructor(
    private readonly mails: Mails,
    private readonly db: Db,
  ) {}

  @Get('dev/mailbox')
  @Public()
  async list(@Req() request: Request, @Res() response: Response): Promise<void> {
    this.onlyInDevelopment(request);
    const mails = await this.db.query<Shown>(`${SELECT} ORDER BY created_at DESC, id LIMIT 100`);
    await answerPage(response, {
      lang: 'en',
      title: 'Mail that would have been sent',
      children: (
        <>
          <h1>Mail that would have been sent</h1>
          <p>No mail server is set (SMTP_URL), so nothing leaves this machine. The latest hundred:</p>
          {mails.length === 0 ? (
            <p>None yet.</p>
          ) : (
            <ul>
              {mails.map(({ id, address, subject, createdAt }) => (
                <li key={id}>
                  <a href={`/dev/mailbox/${id}`}>{subject}</a>
                  <br />
                  to {address}, {createdAt.toISOString()}
                </li>
              ))}
            </ul>
          )}
        </>
      ),
    });
  }

  @Get('dev/mailbox/:id')
  @Public()
  async one(@Req() request: Request, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const mail = await this.mail(request, id);
    await answerPage(response, {
      lang: 'en',
      title: mail.subject,
      children: (
        <>
          <p>
            <a href="/dev/mailbox">All mail</a>
          </p>
          <h1>{mail.subject}</h1>
          <p>
            To {mail.address}, {mail.createdAt.toISOString()}
          </p>
          <p>
            <a href={`/dev/mailbox/${id}/html`}>See it as a mail program shows it</a>
          </p>
          <h2>As plain text</h2>
          <pre>{mail.text}</pre>
          <h2>Headers</h2>
          <ul>
            {Object.entries(mail.headers).map(([name, value]) => (
              <li key={name}>
                {name}: {value}
              </li>
            ))}
          </ul>
        </>
      ),
    });
  }

  @Get('dev/mailbox/:id/html')
  @Public()
  async html(@Req() request: Request, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const mail = await this.mail(request, id);
    // A mail has its styles in itself, and may do nothing else.
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    response.setHeader('Cache-Control', 'no-store');
    response.type('html').send(mail.html);
  }

  private async mail(request: Request, id: string): Promise<Shown> {
    this.onlyInDevelopment(request);
    if (!isUUID(id)) throw notFound();
    const [mail] = await this.db.query<Shown>(`${SELECT} WHERE id = $1`, [id]);
    return found(mail);
  }

  private onlyInDevelopment(request: Request): void {
    if (this.mails.mode !== 'mailbox' || !isFromHere(request)) throw notFound();
  }
}
