import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SecondFactor } from './second-factor.js';

/** Passkeys count as a second factor: whoever has one need not set up codes, and a password alone does not add them. */
@Injectable()
export class PasskeyFactor implements OnModuleInit {
  constructor(private readonly secondFactor: SecondFactor) {}

  onModuleInit(): void {
    this.secondFactor.counts({
      async has(reader, personId) {
        return (
          (await reader.query(`SELECT 1 FROM passkey WHERE person_id = $1 LIMIT 1`, [personId])).length > 0
        );
      },
      async forget(tx, personId) {
        await tx.query(`DELETE FROM passkey WHERE person_id = $1`, [personId]);
      },
    });
  }
}
