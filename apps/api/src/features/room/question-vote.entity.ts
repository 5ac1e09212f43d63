import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { RoomQuestionEntity } from './room-question.entity.js';

/** Someone would like to hear a question answered; whoever asked it may, like anyone. Never shown but as a number. */
@Entity()
export class QuestionVoteEntity {
  @ForeignKey(() => RoomQuestionEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  questionId: string;
  @Index('question_vote_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
}
