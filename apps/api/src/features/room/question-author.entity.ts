import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { RoomQuestionEntity } from './room-question.entity.js';

/** Who really asked a question. Only `question-authorship.ts` reads and writes it. */
@Entity()
export class QuestionAuthorEntity {
  @ForeignKey(() => RoomQuestionEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  questionId: string;
  @Index('question_author_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
}
