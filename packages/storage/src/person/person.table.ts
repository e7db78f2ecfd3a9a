export interface PersonTable {
  id: string;
  name: string;
}
