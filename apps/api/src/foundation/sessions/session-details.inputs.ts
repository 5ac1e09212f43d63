import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { Transform, Type } from 'class-transformer';
import { IsOptional, isUUID, ValidateNested } from 'class-validator';
import { Check, Line, Whole, type Fault } from '../../platform/graphql/inputs.js';
import { isHttps } from './https.js';

const tooMany = (value: unknown, max: number): Fault | null =>
  Array.isArray(value) && value.length > max ? { rule: 'too_many_lines', params: { max } } : null;

const People = (description: string) =>
  applyDecorators(
    Field(() => [ID], { nullable: true, description }),
    IsOptional(),
    Transform(({ value }): unknown =>
      Array.isArray(value) ? value.map((id: unknown) => String(id).toLowerCase()) : value,
    ),
    Check('people', (value): Fault | null => {
      if (!Array.isArray(value) || !value.every((id) => isUUID(id))) return { rule: 'unknown' };
      return tooMany(value, LIMITS.sessionTeam);
    }),
  );

@InputType()
export class SessionMaterialInput {
  @Line({ max: LIMITS.materialTitle }) title: string;
  @Line({ max: LIMITS.link })
  @Check('url', (value) => (typeof value === 'string' && isHttps(value) ? null : { rule: 'url' }))
  url: string;
}

/** Who runs a session, how many can come, and what is to be read. What is left out stays as it is. */
@InputType({ isAbstract: true })
export abstract class SessionDetailsInput {
  @People('Everyone who facilitates; goes before `facilitatorId`. Left out: as it was')
  facilitatorIds?: string[] | null;
  @People('Everyone who presents. Left out: as it was') presenterIds?: string[] | null;
  @Whole({ ...LIMITS.capacity, optional: true, description: 'Null: as many as like. Left out: as it was' })
  capacity?: number | null;
  @Field(() => [SessionMaterialInput], { nullable: true, description: 'Left out: as it was' })
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => SessionMaterialInput)
  @Check('materials', (value) => tooMany(value, LIMITS.materials))
  materials?: SessionMaterialInput[] | null;
}
