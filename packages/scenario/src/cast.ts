/** A unit of the union tree in which scenarios are played. */
export interface CastUnit {
  id: string;
  name: string;
  level: 'county' | 'township' | 'grassroots';
  parent: string | null;
}

/** Somebody who acts in scenarios: `as` names the account. Each post is held at a unit. */
export interface CastMember {
  account: string;
  name: string;
  posts: { post: string; unit: string }[];
}

/** One county, one township and two grassroots unions: enough for every level to have a say. */
export const castUnits: readonly CastUnit[] = [
  { id: 'qingxi', name: '青溪县总工会', level: 'county', parent: null },
  { id: 'xinan', name: '溪南镇总工会', level: 'township', parent: 'qingxi' },
  { id: 'hengda', name: '恒达机械有限公司工会', level: 'grassroots', parent: 'xinan' },
  { id: 'yongfeng', name: '永丰纺织有限公司工会', level: 'grassroots', parent: 'xinan' },
];

/** Accounts are called after what the person is, so that a scenario reads without a list beside it. */
export const cast: readonly CastMember[] = [
  member('county-chair', '周建民', ['chair', 'qingxi']),
  member('rights-officer', '温雅', ['rights-officer', 'qingxi'], ['labour-inspector', 'qingxi']),
  member('aid-officer', '陆佳', ['aid-officer', 'qingxi'], ['clerk', 'qingxi']),
  member('county-finance', '贺成', ['finance', 'qingxi']),
  member('lawyer', '方正', ['lawyer', 'qingxi'], ['lawyer', 'xinan']),
  member('audit', '司徒敏', ['audit', 'qingxi']),
  member('government', '冯志远', ['tripartite-government', 'qingxi']),
  member('employers', '秦海峰', ['tripartite-employers', 'qingxi']),
  member('admin', '郝静', ['admin', 'qingxi']),
  member('township-chair', '钱立新', ['chair', 'xinan']),
  member('township-clerk', '吕静', ['clerk', 'xinan']),
  member('inspector', '施文涛', ['labour-inspector', 'xinan']),
  member('chair', '蒋为民', ['chair', 'hengda'], ['chair', 'yongfeng']),
  member('clerk', '沈莉', ['clerk', 'hengda'], ['clerk', 'yongfeng']),
];

function member(account: string, name: string, ...posts: [string, string][]): CastMember {
  return { account, name, posts: posts.map(([post, unit]) => ({ post, unit })) };
}
