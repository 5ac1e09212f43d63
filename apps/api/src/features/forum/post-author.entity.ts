import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { PostEntity } from './post.entity.js';

/** Who really wrote a post. Only `authorship.ts` reads and writes it. */
@Entity()
export class PostAuthorEntity {
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  postId: string;
  @Index('post_author_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
}
