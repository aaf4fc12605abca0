import { END, type OccurrenceReader } from '../../../../src/main/search/segment/occurrences';

/** All places a reader comes by. */
export function placesOf(reader: OccurrenceReader): readonly number[] {
  const places: number[] = [];
  while (reader.place < END) {
    places.push(reader.place);
    reader.step();
  }
  return places;
}
