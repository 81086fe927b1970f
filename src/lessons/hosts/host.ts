/** What a lesson says to the platform that runs it. */
export interface Host {
  restore(): string | undefined;
  keep(text: string): boolean;
  answered(item: {
    id: string;
    kind: 'choice' | 'several' | 'number' | 'order' | 'text';
    answer: string;
    right: boolean | undefined;
  }): void;
  score(points: number, most: number, done: boolean): void;
  leave(): void;
}
