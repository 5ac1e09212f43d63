import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { PostEntity } from './post.entity.js';

/** A post stands folded for whoever flagged it. Nobody else is shown this. */
@Entity()
export class PostFlaggedEntity {
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @Index('post_flagged_post_idx')
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  postId: string;
  /** Moderators have not settled it yet. */
  @Column('boolean') waits: boolean;
}
