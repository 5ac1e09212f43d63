import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../graphql/date-time.js';

export enum TaskState {
  WAITING = 'waiting',
  RUNNING = 'running',
  DONE = 'done',
  FAILED = 'failed',
  CANCELED = 'canceled',
}
registerEnumType(TaskState, { name: 'TaskState' });

@ObjectType({ description: 'Something of one’s own that takes a while; kept for a week' })
export class Task {
  @Field(() => ID) id: string;
  @Field({ description: 'What is done: `roster.import`' }) kind: string;
  @Field(() => TaskState) state: TaskState;
  @Field(() => Int) done: number;
  @Field(() => Int, { description: 'Of so many; 0 while nobody knows' }) total: number;
  @Field(() => String, {
    nullable: true,
    description: 'What it came to, as JSON; what stands there is its kind’s',
  })
  result: string | null;
  @Field(() => String, { nullable: true, description: 'Where the file it made is: a path of this server' })
  filePath: string | null;
  @Field(() => String, { nullable: true, description: 'Why it failed: one of the codes of refusals' })
  errorCode: string | null;
  @Field(() => DateTime) createdAt: string;
  @Field(() => DateTime, { nullable: true }) endedAt: string | null;
}
