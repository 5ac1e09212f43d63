import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { PostEntity } from './post.entity.js';

/** That an administrator looked up who wrote a post, and why; not who that is. Rows are added, never changed. */
@Entity()
@Index('post_unmasking_at_idx', ['at', 'id'])
export class PostUnmaskingEntity {
  /** Made by the client: a retry is the same look. */
  @PrimaryColumn('uuid') id: string;
  @Index('post_unmasking_post_idx')
  @ForeignKey(() => PostEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  postId: string | null;
  @Index('post_unmasking_administrator_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  administratorId: string | null;
  @Column('text') reason: string;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
