import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { MyDataService } from './my-data.service.js';
import { ErasureAskInput, MyData, MyDataExportInput } from './my-data.types.js';

/** Everything of one's own: taken along, deleted. */
@Resolver(() => MyData)
export class MyDataResolver {
  constructor(private readonly own: MyDataService) {}

  @Query(() => MyData)
  @Allow(signedIn)
  myData(@CurrentViewer() viewer: Viewer): Promise<MyData> {
    return this.own.read(viewer);
  }

  @Mutation(() => MyData, { description: 'Asks for a proof not older than ten minutes; a few times a day' })
  @Allow(signedIn)
  myDataExport(@CurrentViewer() viewer: Viewer, @Args('input') input: MyDataExportInput): Promise<MyData> {
    return this.own.export(viewer, input.id);
  }

  @Mutation(() => String, {
    description: 'A path of this server, good once within ten minutes; asks for a proof not older than that',
  })
  @Allow(signedIn)
  myDataExportOpen(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<string> {
    return this.own.exportPath(viewer, id);
  }

  @Mutation(() => MyData, {
    description: 'One is deleted a week later; asks for a proof not older than ten minutes',
  })
  @Allow(signedIn)
  erasureAsk(@CurrentViewer() viewer: Viewer, @Args('input') input: ErasureAskInput): Promise<MyData> {
    return this.own.ask(viewer, input);
  }

  @Mutation(() => MyData, { description: 'One stays; twice is once' })
  @Allow(signedIn)
  erasureTakeBack(@CurrentViewer() viewer: Viewer): Promise<MyData> {
    return this.own.keep(viewer);
  }
}
