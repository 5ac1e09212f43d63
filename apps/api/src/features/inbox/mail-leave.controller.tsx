import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { Locale, NotificationKindName } from '@hearth/shared';
import type { Response } from 'express';
import { Public } from '../../platform/access/allow.js';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { Db } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { Links } from '../../platform/links/links.js';
import { answerPage } from '../../platform/mail/page.js';
import type { MailList } from './mail-lanes.js';
import { listed, MAIL_WORDS } from './mail-words.js';
import { NotificationSettingsService } from './notification-settings.js';

const LOCALES: Locale[] = ['en', 'es'];

/**
 * Leaving a list of mail, without a sign-in: by the button of the page, or by the mail program itself (RFC 8058). Opening
 * the page changes nothing, for scanners open every link.
 */
@Controller()
export class MailLeaveController {
  constructor(
    private readonly db: Db,
    private readonly links: Links,
    private readonly settings: NotificationSettingsService,
  ) {}

  @Get('mail/leave/:token')
  @Public()
  async ask(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const subject = await this.links.look(this.db, 'mail.leave', token);
    if (!subject) return ended(response);
    const locale = await localeOf(this.db, subject.personId);
    const { leave } = MAIL_WORDS[locale];
    await answerPage(response, {
      lang: locale,
      title: leave.title,
      children: (
        <>
          <h1>{leave.title}</h1>
          <p>{ofDigest(subject.kinds) ? leave.askDigest : leave.ask(listsOf(locale, subject.kinds))}</p>
          <form method="post">
            <button type="submit">{leave.button}</button>
          </form>
        </>
      ),
    });
  }

  @Post('mail/leave/:token')
  @HttpCode(200)
  @Public()
  async leave(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const subject = await this.db
      .write(async (tx) => {
        const used = await this.links.use(tx, 'mail.leave', token);
        await this.settings.leave(tx, used.personId, used.kinds as MailList[]);
        return used;
      })
      .catch((error: unknown) => {
        if (error instanceof RefusalError) return null;
        throw error;
      });
    if (!subject) return ended(response);
    const locale = await localeOf(this.db, subject.personId);
    const { leave } = MAIL_WORDS[locale];
    await answerPage(response, {
      lang: locale,
      title: leave.title,
      children: (
        <h1>{ofDigest(subject.kinds) ? leave.doneDigest : leave.done(listsOf(locale, subject.kinds))}</h1>
      ),
    });
  }
}

const ofDigest = (lists: readonly string[]): boolean => lists.includes('digest' satisfies MailList);

const listsOf = (locale: Locale, kinds: readonly string[]): string =>
  listed(
    locale,
    kinds.map((kind) => MAIL_WORDS[locale].list[kind as NotificationKindName]),
  );

async function localeOf(reader: Reader, personId: string): Promise<Locale> {
  const [row] = await reader.query<{ locale: Locale }>(`SELECT locale FROM person WHERE id = $1`, [personId]);
  return row?.locale ?? 'en';
}

/** Whose link it was is not known any more: both languages. */
const ended = (response: Response): Promise<void> =>
  answerPage(response, {
    lang: 'en',
    title: LOCALES.map((locale) => MAIL_WORDS[locale].leave.ended).join(' · '),
    status: 404,
    children: LOCALES.map((locale) => (
      <section key={locale} lang={locale}>
        <h1>{MAIL_WORDS[locale].leave.ended}</h1>
        <p>{MAIL_WORDS[locale].leave.endedHelp}</p>
      </section>
    )),
  });
