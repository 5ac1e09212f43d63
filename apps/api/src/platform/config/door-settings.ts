import { availableParallelism } from 'node:os';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { WallSettings } from './wall-settings.js';
import { toNumber } from './from-text.js';

/** Settings of the door: how long one is signed in, and how much work passwords may make. */
export class DoorSettings extends WallSettings {
  /**
   * Seals secrets that the database keeps: 32 bytes in hexadecimal. Production asks for it. Several, with commas between: the
   * first one seals, and all of them open.
   */
  @IsOptional()
  @Matches(/^[\da-f]{64}(,[\da-f]{64}){0,4}$/i, {
    message: 'SECRETS_KEY must be 32 bytes in hexadecimal, 64 characters; at most five, with commas between',
  })
  SECRETS_KEY?: string;

  /** How long a sign-in lasts, in days. */
  @Transform(toNumber)
  @IsInt({ message: 'SIGN_IN_DAYS must be a whole number' })
  @Min(1, { message: 'SIGN_IN_DAYS must be 1 or more' })
  SIGN_IN_DAYS: number = 30;

  /** A sign-in nobody uses ends after so many days. */
  @Transform(toNumber)
  @IsInt({ message: 'SIGN_IN_IDLE_DAYS must be a whole number' })
  @Min(1, { message: 'SIGN_IN_IDLE_DAYS must be 1 or more' })
  SIGN_IN_IDLE_DAYS: number = 14;

  /** How long a sign-in lasts on a device that others use too, in hours. */
  @Transform(toNumber)
  @IsInt({ message: 'SHARED_SIGN_IN_HOURS must be a whole number' })
  @Min(1, { message: 'SHARED_SIGN_IN_HOURS must be 1 or more' })
  SHARED_SIGN_IN_HOURS: number = 12;

  /** One on such a device that nobody uses ends after so many minutes. Use is noted every five. */
  @Transform(toNumber)
  @IsInt({ message: 'SHARED_SIGN_IN_IDLE_MINUTES must be a whole number' })
  @Min(10, { message: 'SHARED_SIGN_IN_IDLE_MINUTES must be 10 or more' })
  SHARED_SIGN_IN_IDLE_MINUTES: number = 60;

  /** Sign-in attempts per address and per account within fifteen minutes. */
  @Transform(toNumber)
  @IsInt({ message: 'SIGN_IN_ATTEMPTS must be a whole number' })
  @Min(1, { message: 'SIGN_IN_ATTEMPTS must be 1 or more' })
  SIGN_IN_ATTEMPTS: number = 20;

  /** Passwords hashed or compared at once by a process; each keeps a processor and 19 MiB busy. */
  @Transform(toNumber)
  @IsInt({ message: 'PASSWORDS_AT_ONCE must be a whole number' })
  @Min(1, { message: 'PASSWORDS_AT_ONCE must be 1 or more' })
  @Max(64, { message: 'PASSWORDS_AT_ONCE must be 64 or less' })
  PASSWORDS_AT_ONCE: number = Math.max(1, Math.floor(availableParallelism() / 2));

  /** Passwords that may wait for their turn; whoever comes beyond that is asked to come again. */
  @Transform(toNumber)
  @IsInt({ message: 'PASSWORDS_WAITING must be a whole number' })
  @Min(0, { message: 'PASSWORDS_WAITING must be 0 or more' })
  PASSWORDS_WAITING: number = 60;
}
