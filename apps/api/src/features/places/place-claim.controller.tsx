import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { Locale } from '@hearth/shared';
import type { Response } from 'express';
import { claimPlace } from '../../foundation/sessions/session-rsvp.js';
import { Public } from '../../platform/access/allow.js';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { ViewerSource, type PersonViewer, type Viewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { Links } from '../../platform/links/links.js';
import { answerPage } from '../../platform/mail/page.js';
import { PLACE_WORDS } from './place-words.js';

const LOCALES: Locale[] = ['en', 'es'];

/** What a link stands for now: whose it is, and the session that they may still see. */
interface Offer {
  viewer: PersonViewer;
  sessionId: string;
  title: string;
  /** The place is still held for them. */
  held: boolean;
}

const OFFER = `
  SELECT s.title, EXISTS (SELECT FROM session_wait w WHERE w.session_id = s.id AND w.person_id = $2 AND w.state = 'offered'
            AND w.until > now() AND s.canceled_at IS NULL) AS held
    FROM peer_session s WHERE s.id = $1 AND s.audience_id = ANY($3::uuid[])`;

/**
 * Taking a place that is held for one, from the mail, without a sign-in. Opening the page changes nothing, for scanners open
 * every link; only the button does.
 */
@Controller()
export class PlaceClaimController {
  constructor(
    private readonly db: Db,
    private readonly links: Links,
    private readonly viewers: ViewerSource,
    private readonly config: Config,
  ) {}

  @Get('mail/place/:token')
  @Public()
  async ask(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const offer = await this.offerOf(token);
    if (!offer) return ended(response);
    const { viewer, title, held, sessionId } = offer;
    const words = PLACE_WORDS[viewer.locale];
    if (!held) return this.say(response, offer, words.gone);
    await answerPage(response, {
      lang: viewer.locale,
      title: words.title,
      children: (
        <>
          <h1>{words.title}</h1>
          <p>{words.ask(title)}</p>
          <form method="post">
            <button type="submit">{words.button}</button>
          </form>
          <p>
            <a href={`${this.config.address}/sessions/${sessionId}`}>{words.see}</a>
          </p>
        </>
      ),
    });
  }

  @Post('mail/place/:token')
  @HttpCode(200)
  @Public()
  async take(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const offer = await this.offerOf(token);
    if (!offer) return ended(response);
    const { viewer, sessionId } = offer;
    const taken = await this.db
      .write((tx: Tx) => claimPlace(tx, viewer as Viewer, sessionId))
      .catch((error: unknown) => {
        if (error instanceof RefusalError) return false;
        throw error;
      });
    const words = PLACE_WORDS[viewer.locale];
    await this.say(response, offer, taken ? words.done : words.gone);
  }

  private async offerOf(token: string): Promise<Offer | null> {
    const subject = await this.links.look(this.db, 'place.claim', token);
    const viewer = subject && (await this.viewers.byPersons([subject.personId])).get(subject.personId);
    if (!subject || !viewer) return null;
    const [row] = await this.db.query<{ title: string; held: boolean }>(OFFER, [
      subject.sessionId,
      viewer.personId,
      viewer.audienceIds,
    ]);
    return row ? { viewer, sessionId: subject.sessionId, ...row } : null;
  }

  private say(response: Response, { viewer, sessionId, title }: Offer, sentence: string): Promise<void> {
    const words = PLACE_WORDS[viewer.locale];
    return answerPage(response, {
      lang: viewer.locale,
      title: sentence,
      children: (
        <>
          <h1>{sentence}</h1>
          <p>{title}</p>
          <p>
            <a href={`${this.config.address}/sessions/${sessionId}`}>{words.see}</a>
          </p>
        </>
      ),
    });
  }
}

/** Whose link it was is not known any more: both languages. */
const ended = (response: Response): Promise<void> =>
  answerPage(response, {
    lang: 'en',
    title: LOCALES.map((locale) => PLACE_WORDS[locale].ended).join(' · '),
    status: 404,
    children: LOCALES.map((locale) => (
      <section key={locale} lang={locale}>
        <h1>{PLACE_WORDS[locale].ended}</h1>
        <p>{PLACE_WORDS[locale].endedHelp}</p>
      </section>
    )),
  });
