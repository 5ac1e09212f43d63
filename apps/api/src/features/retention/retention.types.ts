import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { RETENTION_NAMES, type RetentionName } from '../../domain-retention.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { enumOf } from '../../platform/graphql/enum-of.js';

export const RetentionOf = enumOf(RETENTION_NAMES);
registerEnumType(RetentionOf, { name: 'RetentionOf', description: 'What is deleted by its age' });

@ObjectType({ description: 'How long something is kept, in days' })
export class RetentionLine {
  @Field(() => RetentionOf) of: RetentionName;
  @Field(() => Int) days: number;
  @Field(() => Int) usual: number;
  @Field(() => Int, { description: 'As many as at most: nobody can change it' }) least: number;
  @Field(() => Int) most: number;
  @Field(() => Int, { description: 'Whoever saves says which they saw' }) version: number;
  @Field(() => DateTime, { nullable: true }) changedAt: Date | null;
}

@InputType()
export class RetentionSaveInput {
  @Field(() => RetentionOf) of: RetentionName;
  @IsOptional()
  @Field(() => Int, { nullable: true, description: 'Null: as usual' })
  days?: number | null;
  @Field(() => Int) version: number;
}
