import { flat } from './flat';
import { plain } from './plain';
import { shadow } from './shadow';
import { faces, isStranger, type Base, type FaceSpec } from './spec';

export type { Base } from './spec';

const builds: Record<string, (spec: FaceSpec, under: FaceSpec | undefined) => string> = {
  flat,
  shadow,
  plain,
};

/**
 * Returns the pages written by hand, in addition to those taken from the practice pages: all
 * content in each build.
 */
export function writtenBases(): Base[] {
  return Object.entries(builds).flatMap(([build, render]) =>
    faces.map((spec) => {
      const under = faces.find(({ key }) => key === spec.over);
      return {
        id: `${build}/${spec.key}`,
        build,
        page: spec.page,
        state: spec.state,
        ...(under?.state && { beneath: under.state }),
        html: render(spec, under),
        labels: Object.fromEntries(
          spec.fields.filter(({ id }) => !isStranger(id)).map(({ id, label }) => [id, label]),
        ),
      };
    }),
  );
}
