import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { Locale } from '@hearth/shared';
import type { Response } from 'express';
import { Public } from '../../platform/access/allow.js';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { Db } from '../../platform/db/db.js';
import { Links } from '../../platform/links/links.js';
import { answerPage } from '../../platform/mail/page.js';
import { LETTER_WORDS } from './calendar-words.js';
import { keepByMail } from './calendars.service.js';

const LOCALES: Locale[] = ['en', 'es'];

/** Stopping mail for one's calendar without a sign-in: by the page's button, or by the mail program itself (RFC 8058). */
@Controller()
export class CalendarLeaveController {
  constructor(
    private readonly db: Db,
    private readonly links: Links,
  ) {}

  @Get('ics/leave/:token')
  @Public()
  async ask(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const subject = await this.links.look(this.db, 'calendar.leave', token);
    if (!subject) return ended(response);
    const lang = await this.localeOf(subject.personId);
    const { title, ask, button } = LETTER_WORDS[lang].leave;
    const form = (
      <>
        <h1>{title}</h1>
        <p>{ask}</p>
        <form method="post">
          <button type="submit">{button}</button>
        </form>
      </>
    );
    await answerPage(response, { lang, title, children: form });
  }

  @Post('ics/leave/:token')
  @HttpCode(200)
  @Public()
  async leave(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const subject = await this.db
      .write(async (tx) => {
        const used = await this.links.use(tx, 'calendar.leave', token);
        await keepByMail(tx, used.personId, false);
        return used;
      })
      .catch((error: unknown) => {
        if (error instanceof RefusalError) return null;
        throw error;
      });
    if (!subject) return ended(response);
    const lang = await this.localeOf(subject.personId);
    const { title, done } = LETTER_WORDS[lang].leave;
    await answerPage(response, { lang, title, children: <h1>{done}</h1> });
  }

  private async localeOf(personId: string): Promise<Locale> {
    const [row] = await this.db.query<{ locale: Locale }>(`SELECT locale FROM person WHERE id = $1`, [
      personId,
    ]);
    return row?.locale ?? 'en';
  }
}

/** Whose link it was is not known any more: both languages. */
const ended = (response: Response): Promise<void> =>
  answerPage(response, {
    lang: 'en',
    title: LOCALES.map((locale) => LETTER_WORDS[locale].leave.ended).join(' · '),
    status: 404,
    children: LOCALES.map((locale) => (
      <section key={locale} lang={locale}>
        <h1>{LETTER_WORDS[locale].leave.ended}</h1>
        <p>{LETTER_WORDS[locale].leave.endedHelp}</p>
      </section>
    )),
  });
