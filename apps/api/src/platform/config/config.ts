import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsFQDN,
  IsIn,
  IsInt,
  IsOptional,
  IsUrl,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';
import { DoorSettings } from './door-settings.js';
import { bucketFaults } from './file-settings.js';
import { toBoolean, toNumber } from './from-text.js';
import { readOpenId, type OpenIdProvider } from './openid-settings.js';

/** Every setting, read from the environment once and checked at the start. Durations say their unit in the name. */
export class Config extends DoorSettings {
  @IsUrl(
    { protocols: ['postgres', 'postgresql'], require_tld: false },
    { message: 'DATABASE_URL must be a postgres:// address' },
  )
  DATABASE_URL: string;

  @IsOptional()
  @IsUrl(
    { protocols: ['redis', 'rediss'], require_tld: false, require_protocol: true },
    { message: 'REDIS_URL must be a redis:// address' },
  )
  REDIS_URL?: string;

  @IsIn(['development', 'test', 'production'], {
    message: 'NODE_ENV must be development, test or production',
  })
  NODE_ENV: string = 'development';

  @Transform(toNumber)
  @IsInt({ message: 'PORT must be a whole number' })
  @Min(0, { message: 'PORT must be 0 or more' })
  @Max(65535, { message: 'PORT must be 65535 or less' })
  PORT: number = 3000;

  @MinLength(1, { message: 'HOST must name an address to listen on' })
  HOST: string = '127.0.0.1';

  @IsOptional()
  @IsUrl(
    { protocols: ['http', 'https'], require_tld: false, require_protocol: true },
    { message: 'PUBLIC_URL must be a http:// or https:// address' },
  )
  PUBLIC_URL?: string;

  @Transform(toBoolean)
  @IsBoolean({ message: 'MIGRATE_ON_START must be true or false' })
  MIGRATE_ON_START: boolean = true;

  @Transform(toBoolean)
  @IsBoolean({ message: 'DEMO_WORLD must be true or false' })
  DEMO_WORLD: boolean = false;

  /** Hops of trusted proxies in front, for the address of a caller. */
  @Transform(toNumber)
  @IsInt({ message: 'TRUST_PROXY must be a whole number of proxies' })
  @Min(0, { message: 'TRUST_PROXY must be 0 or more' })
  TRUST_PROXY: number = 0;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    message: 'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent',
  })
  LOG_LEVEL: string = 'info';

  @IsOptional()
  @MinLength(16, { message: 'METRICS_TOKEN must have at least 16 characters' })
  METRICS_TOKEN?: string;

  @IsOptional()
  @MinLength(1)
  WEB_DIST?: string;

  @Transform(toNumber)
  @IsInt({ message: 'DATABASE_POOL must be a whole number' })
  @Min(2, { message: 'DATABASE_POOL must be 2 or more' })
  @Max(200, { message: 'DATABASE_POOL must be 200 or less' })
  DATABASE_POOL: number = 10;

  /** Messages one person may send within `CHAT_WINDOW_SECONDS`; 0: as many as they will, for tests of load. */
  @Transform(toNumber)
  @IsInt({ message: 'CHAT_LIMIT must be a whole number' })
  @Min(0, { message: 'CHAT_LIMIT must be 1 or more, or 0 for no limit' })
  CHAT_LIMIT: number = 10;

  @Transform(toNumber)
  @IsInt({ message: 'CHAT_WINDOW_SECONDS must be a whole number' })
  @Min(1, { message: 'CHAT_WINDOW_SECONDS must be 1 or more' })
  CHAT_WINDOW_SECONDS: number = 5;

  /** How often one person may enter channels and ask for what changed there, over all their sockets, within `LIVE_READS_SECONDS`. */
  @Transform(toNumber)
  @IsInt({ message: 'LIVE_READS must be a whole number' })
  @Min(1, { message: 'LIVE_READS must be 1 or more' })
  LIVE_READS: number = 120;

  @Transform(toNumber)
  @IsInt({ message: 'LIVE_READS_SECONDS must be a whole number' })
  @Min(1, { message: 'LIVE_READS_SECONDS must be 1 or more' })
  LIVE_READS_SECONDS: number = 10;

  /** How often one person may ask moderators to look at something, within an hour. */
  @Transform(toNumber)
  @IsInt({ message: 'FLAGS_PER_HOUR must be a whole number' })
  @Min(1, { message: 'FLAGS_PER_HOUR must be 1 or more' })
  FLAGS_PER_HOUR: number = 20;

  /** New applications per network and hour. */
  @Transform(toNumber)
  @IsInt({ message: 'APPLICATIONS_PER_HOUR must be a whole number' })
  @Min(1, { message: 'APPLICATIONS_PER_HOUR must be 1 or more' })
  APPLICATIONS_PER_HOUR: number = 40;

  /** GraphQL operations per person (or address) and minute. */
  @Transform(toNumber)
  @IsInt({ message: 'REQUESTS_PER_MINUTE must be a whole number' })
  @Min(1, { message: 'REQUESTS_PER_MINUTE must be 1 or more' })
  REQUESTS_PER_MINUTE: number = 600;

  /** How often a process asks the database for the heads of its channels and for lost rights, in milliseconds. */
  @Transform(toNumber)
  @IsInt({ message: 'BEAT_MS must be a whole number' })
  @Min(100, { message: 'BEAT_MS must be 100 or more' })
  @Max(2000, { message: 'BEAT_MS must be 2000 or less' })
  BEAT_MS: number = 1000;

  /** How long a deletion can be taken back, in seconds. */
  @Transform(toNumber)
  @IsInt({ message: 'UNDO_SECONDS must be a whole number' })
  @Min(0, { message: 'UNDO_SECONDS must be 0 or more' })
  UNDO_SECONDS: number = 30;

  /** The server that sends mail, with name and password in the address where it wants them. */
  @IsOptional()
  @IsUrl(
    { protocols: ['smtp', 'smtps'], require_tld: false, require_protocol: true },
    { message: 'SMTP_URL must be a smtp:// or smtps:// address' },
  )
  SMTP_URL?: string;

  /** Whom mail comes from. */
  @Matches(/^([^<>\r\n]* )?<?[^\s<>@]+@[^\s<>@]+>?$/, {
    message: 'MAIL_FROM must be an address, like "Hearth <hearth@example.org>"',
  })
  MAIL_FROM: string = 'Hearth <hearth@localhost>';

  /** How long what happens is gathered before one is mailed, in seconds. */
  @Transform(toNumber)
  @IsInt({ message: 'MAIL_GATHERS_SECONDS must be a whole number' })
  @Min(0, { message: 'MAIL_GATHERS_SECONDS must be 0 or more' })
  @Max(3600, { message: 'MAIL_GATHERS_SECONDS must be 3600 or less' })
  MAIL_GATHERS_SECONDS: number = 120;

  /** The domain of the addresses at which mail may answer and come back. Off unless set. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value))
  @IsFQDN({ require_tld: false }, { message: 'REPLY_DOMAIN must be a domain, like reply.example.org' })
  @MaxLength(190, { message: 'REPLY_DOMAIN must have at most 190 characters' })
  REPLY_DOMAIN?: string;

  /** Where mail for REPLY_DOMAIN comes in by SMTP. Off unless set. */
  @IsOptional()
  @Transform(toNumber)
  @IsInt({ message: 'INBOUND_SMTP_PORT must be a whole number' })
  @Min(0, { message: 'INBOUND_SMTP_PORT must be 0 or more' })
  @Max(65535, { message: 'INBOUND_SMTP_PORT must be 65535 or less' })
  INBOUND_SMTP_PORT?: number;

  @MinLength(1, { message: 'INBOUND_SMTP_HOST must name an address to listen on' })
  INBOUND_SMTP_HOST: string = '127.0.0.1';

  /** What a mail service proves itself with at `/mail/inbound`. Off unless set. */
  @IsOptional()
  @MinLength(24, { message: 'INBOUND_MAIL_SECRET must have at least 24 characters' })
  INBOUND_MAIL_SECRET?: string;

  /** The largest mail that is taken in, in megabytes. */
  @Transform(toNumber)
  @IsInt({ message: 'INBOUND_MAIL_MB must be a whole number' })
  @Min(1, { message: 'INBOUND_MAIL_MB must be 1 or more' })
  @Max(50, { message: 'INBOUND_MAIL_MB must be 50 or less' })
  INBOUND_MAIL_MB: number = 10;

  /** The pair of keys by which push services know this house, base64url; without them it makes and keeps a pair. */
  @IsOptional()
  @Matches(/^[\w-]{87}$/, { message: 'VAPID_PUBLIC_KEY must be a public key of 87 characters in base64url' })
  VAPID_PUBLIC_KEY?: string;

  @IsOptional()
  @Matches(/^[\w-]{43}$/, {
    message: 'VAPID_PRIVATE_KEY must be a private key of 43 characters in base64url',
  })
  VAPID_PRIVATE_KEY?: string;

  /** Whom a push service may write to about this house. */
  @IsOptional()
  @Matches(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, {
    message: 'VAPID_SUBJECT must be a mailto: or https:// address',
  })
  VAPID_SUBJECT?: string;

  /** The origin of a push service on this machine, for tests only. */
  @IsOptional()
  @Matches(/^https?:\/\/[^\s/]+$/, {
    message: 'PUSH_TEST_ORIGIN must be an origin, like http://127.0.0.1:4010',
  })
  PUSH_TEST_ORIGIN?: string;

  /** Whose people may sign in here, see `readOpenId`. Not to be listed by what writes settings down: they hold secrets. */
  openId: readonly OpenIdProvider[];

  /** Whether only operations of the web are answered, without a key. */
  get registeredOnly(): boolean {
    return (this.OPERATIONS ?? (this.production ? 'registered' : 'open')) === 'registered';
  }

  get production(): boolean {
    return this.NODE_ENV === 'production';
  }

  /** The address people use, as far as it is known before listening. */
  get address(): string {
    return (this.PUBLIC_URL ?? `http://localhost:${this.PORT}`).replace(/\/+$/, '');
  }

  /** Whether cookies may only travel over HTTPS. */
  get secure(): boolean {
    return this.PUBLIC_URL?.startsWith('https:') ?? false;
  }
}

/** Reads the environment. Throws an Error with one message per fault, joined by semicolons. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const known = Object.keys(new Config());
  const optional = [
    'DATABASE_URL',
    'REDIS_URL',
    'PUBLIC_URL',
    'METRICS_TOKEN',
    'WEB_DIST',
    'SMTP_URL',
    'REPLY_DOMAIN',
    'INBOUND_SMTP_PORT',
    'INBOUND_MAIL_SECRET',
    'SECRETS_KEY',
    'VAPID_PUBLIC_KEY',
    'VAPID_PRIVATE_KEY',
    'VAPID_SUBJECT',
    'PUSH_TEST_ORIGIN',
    'OPERATIONS',
    'SECURITY_CONTACT',
    'FILES_S3_URL',
    'FILES_S3_KEY',
    'FILES_S3_SECRET',
  ];
  const given = Object.fromEntries(
    [...known, ...optional]
      .filter((key) => env[key] !== undefined && env[key] !== '')
      .map((key) => [key, env[key]]),
  );
  const config = plainToInstance(Config, given, { exposeDefaultValues: true });
  const faults = validateSync(config).flatMap((fault) => Object.values(fault.constraints ?? {}));
  if (!config.REPLY_DOMAIN) {
    for (const way of ['INBOUND_SMTP_PORT', 'INBOUND_MAIL_SECRET'] as const)
      if (config[way] !== undefined)
        faults.push(`REPLY_DOMAIN must be set where ${way} is: the domain that mail comes in for`);
  }
  if (!config.VAPID_PUBLIC_KEY !== !config.VAPID_PRIVATE_KEY)
    faults.push('VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY belong together: set both, or neither');
  faults.push(...bucketFaults(config));
  if (config.NODE_ENV === 'production') {
    if (config.PUSH_TEST_ORIGIN)
      faults.push('PUSH_TEST_ORIGIN is refused in production: it opens a way inside');
    if (config.DEMO_WORLD)
      faults.push('DEMO_WORLD is refused in production: demo persons have a public password');
    if (!config.PUBLIC_URL)
      faults.push('PUBLIC_URL must be set in production: the https:// address people use');
    if (config.SMTP_URL && config.MAIL_FROM.includes('@localhost'))
      faults.push('MAIL_FROM must be set where SMTP_URL is: the address mail comes from');
  }
  const openId = readOpenId(env, config.production);
  faults.push(...openId.faults);
  Object.defineProperty(config, 'openId', { value: openId.providers, enumerable: false });
  if (faults.length > 0) throw new Error([...new Set(faults)].join('; '));
  return config;
}
