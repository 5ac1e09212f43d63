import { applyDecorators } from '@nestjs/common';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { Transform } from 'class-transformer';
import { IsOptional, isUUID } from 'class-validator';
import { isZone } from '../../foundation/people/people.types.js';
import { Check, Id, Line, Whole } from '../../platform/graphql/inputs.js';

const Team = () =>
  applyDecorators(
    Field(() => [ID], { defaultValue: [] }),
    Transform(({ value }): unknown =>
      Array.isArray(value) ? value.map((id: unknown) => String(id).toLowerCase()) : value,
    ),
    Check('people', (value) =>
      Array.isArray(value) && value.length <= LIMITS.sessionTeam && value.every((id) => isUUID(id))
        ? null
        : { rule: 'unknown' },
    ),
  );

/** What is being planned. */
@ArgsType()
export class SessionConflictsArgs {
  @Id() audienceId: string;
  @Line({ max: 40, description: 'Local time in `timeZone`, without offset: 2026-12-01T15:30' })
  localStart: string;
  @Line({ max: 64 })
  @Check('zone', (value) => (isZone(value) ? null : { rule: 'zone' }))
  timeZone: string;
  @Whole(LIMITS.sessionMinutes) minutes: number;
  @Team() facilitatorIds: string[];
  @Team() presenterIds: string[];
  @Id({ optional: true, description: 'The session that is edited' }) @IsOptional() exceptId?: string | null;
}
