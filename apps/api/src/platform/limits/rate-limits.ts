import { Injectable, Logger } from '@nestjs/common';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { RefusalError } from '../access/refusal-error.js';
import { Config } from '../config/config.js';
import { Lately } from '../graphql/jit-lately.js';
import { noteSecurity } from '../log/security-log.js';
import { Redis } from '../redis/redis.js';

export type Purpose =
  | 'sign-in-address'
  | 'sign-in-account'
  | 'sign-in-known'
  | 'setup'
  | 'prove-again'
  | 'sign-in-mail'
  | 'sign-in-mail-known'
  | 'sign-in-mail-network'
  | 'sign-in-wrong'
  | 'email-change'
  | 'email-change-mail'
  | 'passkey'
  | 'passkey-asked'
  | 'openid'
  | 'second-factor'
  | 'role-raised'
  | 'request'
  | 'chat-change'
  | 'notes'
  | 'live-read'
  | 'inbound-mail'
  | 'mail-reply'
  | 'mail-refusal'
  | 'flag'
  | 'upload'
  | 'minute'
  | 'export'
  | 'guest-wrong'
  | 'application-new'
  | 'application-save'
  | 'application-mail'
  | 'application-mail-network'
  | 'application-wrong'
  | 'access-request-new'
  | 'access-request-save'
  | 'access-request-mail'
  | 'access-request-mail-network'
  | 'invitation'
  | 'joining-wrong'
  | 'calendar-feed'
  | 'certificate-check'
  | 'operation-unknown'
  | 'integration-wrong';

/** Keys without a turn left that are remembered; of more, those asked for the longest ago are counted as before. */
const SPENT_KEPT = 10_000;

const tooMany = (leftMs: number) =>
  new RefusalError('too_many', { retryAfterSeconds: Math.max(1, Math.ceil(leftMs / 1000)) });

/** Limits at the door, shared by all processes where there is Redis; while it is lost each process counts by itself. */
@Injectable()
export class RateLimits {
  private readonly log = new Logger('limits');
  /** Null: no limit. */
  private readonly limiters: Record<Purpose, RateLimiterAbstract | null>;
  /** Until when nothing is left for a key: whoever goes on asking costs nobody a question. */
  private readonly spentUntil = new Lately<string, number>(SPENT_KEPT);

  constructor(config: Config, redis: Redis) {
    const limiter = (purpose: Purpose, points: number, seconds: number): RateLimiterAbstract | null => {
      if (points === 0) return null;
      const memory = new RateLimiterMemory({ keyPrefix: purpose, points, duration: seconds });
      if (!redis.client) return memory;
      return new RateLimiterRedis({
        storeClient: redis.client,
        useRedisPackage: true,
        keyPrefix: `limit:${purpose}`,
        points,
        duration: seconds,
        insuranceLimiter: memory,
      });
    };
    this.limiters = {
      'sign-in-address': limiter('sign-in-address', config.SIGN_IN_ATTEMPTS * 5, 900),
      'sign-in-account': limiter('sign-in-account', config.SIGN_IN_ATTEMPTS, 900),
      // A browser that its person has signed in with: a crowd elsewhere that tries passwords does not shut the owner out.
      'sign-in-known': limiter('sign-in-known', config.SIGN_IN_ATTEMPTS, 900),
      setup: limiter('setup', 20, 900),
      // Whoever writes someone else's address at the door fills nobody's mailbox by it.
      'sign-in-mail': limiter('sign-in-mail', 6, 3_600),
      'sign-in-mail-known': limiter('sign-in-mail-known', 6, 3_600),
      // A whole school may sign in from one network, after the holidays.
      'sign-in-mail-network': limiter('sign-in-mail-network', config.SIGN_IN_ATTEMPTS * 5, 3_600),
      'sign-in-wrong': limiter('sign-in-wrong', config.SIGN_IN_ATTEMPTS * 5, 900),
      // Of whoever asks; and of the address they write, which fills nobody's mailbox.
      'email-change': limiter('email-change', 8, 3_600),
      'email-change-mail': limiter('email-change-mail', 4, 3_600),
      passkey: limiter('passkey', 20, 900),
      // Asked whenever a page for signing in is opened: a whole school may do so through one address.
      'passkey-asked': limiter('passkey-asked', config.SIGN_IN_ATTEMPTS * 30, 900),
      // Twice for each who comes, a whole school through one address.
      openid: limiter('openid', config.SIGN_IN_ATTEMPTS * 50, 900),
      'prove-again': limiter('prove-again', config.SIGN_IN_ATTEMPTS, 900),
      // Of a person, over all their sign-ins: a code is one in a million, and three are good at a time.
      'second-factor': limiter('second-factor', Math.ceil(config.SIGN_IN_ATTEMPTS / 2), 3_600),
      // Of whoever is given roles, and signed out by that: nobody is kept out by giving and taking one in turn.
      'role-raised': limiter('role-raised', 8, 3_600),
      request: limiter('request', config.REQUESTS_PER_MINUTE, 60),
      'chat-change': limiter('chat-change', config.CHAT_LIMIT, config.CHAT_WINDOW_SECONDS),
      // A change every 300 ms is about 200 a minute; three windows of one person may write at once.
      notes: limiter('notes', 600, 60),
      // All that comes in may come by one mail service.
      'inbound-mail': limiter('inbound-mail', 300, 60),
      // More than anyone writes; answering machines that talk to each other do.
      'mail-reply': limiter('mail-reply', 20, 3_600),
      // Whoever found an address that is not theirs fills nobody's mailbox by it.
      'mail-refusal': limiter('mail-refusal', 20, 3_600),
      // More than anyone who reads along has to say; the queue is read by people.
      flag: limiter('flag', config.FLAGS_PER_HOUR, 3_600),
      // More pictures than anyone puts into posts, and far fewer than fill a disk.
      upload: limiter('upload', config.UPLOADS_PER_HOUR, 3_600),
      // More than anyone needs in a session; whoever is told is one person.
      minute: limiter('minute', 60, 3_600),
      // A room is read from its first line to its last each time.
      export: limiter('export', 60, 3_600),
      // Whoever mistypes a link does so a few times; whoever tries secrets, no more than that.
      'guest-wrong': limiter('guest-wrong', config.SIGN_IN_ATTEMPTS * 5, 900),
      // A whole school may apply from one network, on one evening.
      'application-new': limiter('application-new', config.APPLICATIONS_PER_HOUR, 3_600),
      // A draft is saved some seconds after one stops writing.
      'application-save': limiter('application-save', config.APPLICATIONS_PER_HOUR * 15, 900),
      // Whoever writes someone else's address into a form fills nobody's mailbox by it.
      'application-mail': limiter('application-mail', 6, 3_600),
      'application-mail-network': limiter(
        'application-mail-network',
        config.APPLICATIONS_PER_HOUR * 2,
        3_600,
      ),
      'application-wrong': limiter('application-wrong', config.SIGN_IN_ATTEMPTS * 5, 900),
      // The same for requests for access.
      'access-request-new': limiter('access-request-new', config.APPLICATIONS_PER_HOUR, 3_600),
      'access-request-save': limiter('access-request-save', config.APPLICATIONS_PER_HOUR * 15, 900),
      'access-request-mail': limiter('access-request-mail', 6, 3_600),
      'access-request-mail-network': limiter(
        'access-request-mail-network',
        config.APPLICATIONS_PER_HOUR * 2,
        3_600,
      ),
      // One by one and again; many at once go as a file.
      invitation: limiter('invitation', config.APPLICATIONS_PER_HOUR * 2, 3_600),
      'joining-wrong': limiter('joining-wrong', config.SIGN_IN_ATTEMPTS * 5, 900),
      // All calendars of a school may be fetched through one address, by the hour; or by one service for everyone.
      'calendar-feed': limiter('calendar-feed', 600, 60),
      // An employer checks a few; whoever tries codes, no more than that.
      'certificate-check': limiter('certificate-check', 120, 900),
      // A page of another deployment asks some dozens of questions that are new to this process.
      'operation-unknown': limiter('operation-unknown', 600, 60),
      'integration-wrong': limiter('integration-wrong', 60, 900),
      'live-read': limiter('live-read', config.LIVE_READS, config.LIVE_READS_SECONDS),
    };
  }

  /** Refuses with `too_many` where no turn of this purpose is left for this key; takes none. */
  async ask(purpose: Purpose, key: string): Promise<void> {
    const limiter = this.limiters[purpose];
    try {
      const spent = await limiter?.get(key);
      if (!limiter || !spent || spent.consumedPoints < limiter.points) return;
      throw tooMany(spent.msBeforeNext);
    } catch (outcome) {
      if (outcome instanceof RefusalError) throw outcome;
      this.log.error({ err: outcome }, 'a limit could not be read');
    }
  }

  /** The refusal that `take` would give, as far as this process has given it before. */
  spent(purpose: Purpose, key: string): RefusalError | null {
    const left = (this.spentUntil.get(`${purpose} ${key}`) ?? 0) - Date.now();
    return left > 0 ? tooMany(left) : null;
  }

  /** Gives a turn back that was taken and turned out to be nobody's try. */
  async giveBack(purpose: Purpose, key: string): Promise<void> {
    try {
      await this.limiters[purpose]?.reward(key);
    } catch (error) {
      this.log.error({ err: error }, 'a turn could not be given back');
    }
  }

  /** Takes one turn of this purpose for this key; refuses with `too_many` and how long to wait. */
  async take(purpose: Purpose, key: string): Promise<void> {
    const spent = this.spent(purpose, key);
    if (spent) throw spent;
    try {
      await this.limiters[purpose]?.consume(key);
    } catch (outcome) {
      if (outcome instanceof RateLimiterRes) {
        this.spentUntil.set(`${purpose} ${key}`, Date.now() + outcome.msBeforeNext);
        // Once of each window and process. What holds an address of mail stays out.
        noteSecurity('turned_away', { limit: purpose, ...(!key.includes('@') && { key }) });
        throw tooMany(outcome.msBeforeNext);
      }
      this.log.error({ err: outcome }, 'a limit could not be counted');
    }
  }
}
