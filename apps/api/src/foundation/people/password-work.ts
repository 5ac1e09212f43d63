import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { AtMost } from '../../platform/limits/at-most.js';
import { hashPassword, verifyPassword } from './passwords.js';

/**
 * Work on passwords, in a line: it is made slow on purpose, and a crowd at the door must not take the processors from those
 * who are inside. Refuses with `too_many` where the line is full.
 */
@Injectable()
export class PasswordWork {
  private readonly turns: AtMost;

  constructor(config: Config) {
    this.turns = new AtMost(config.PASSWORDS_AT_ONCE, config.PASSWORDS_WAITING);
  }

  hash(plain: string): Promise<string> {
    return this.turns.do(() => hashPassword(plain));
  }

  /** `stored` null (no such account) takes as long and is always false. */
  verify(stored: string | null, plain: string): Promise<boolean> {
    return this.turns.do(() => verifyPassword(stored, plain));
  }
}
