/** A unit of the demonstration union. Everything here is invented; no county is called so. */
export interface DemoUnit {
  id: string;
  name: string;
  level: 'county' | 'township' | 'grassroots';
  parent: string | null;
}

export interface DemoPerson {
  account: string;
  name: string;
  /** Post → units at which it is held. */
  posts: Record<string, readonly string[]>;
}

/** One password for all demonstration accounts; it stands in the README. */
export const demoPassword = 'hearth-demo';

const south = ['hengda', 'yongfeng', 'jinxiu', 'hetian', 'liushu', 'jiancai'];
const east = ['dianzi', 'antai', 'huayuan', 'qiaotou', 'huanwei', 'qingqiao'];

export const demoUnits: readonly DemoUnit[] = [
  { id: 'qingxi', name: '青溪县总工会', level: 'county', parent: null },
  { id: 'xinan', name: '溪南镇总工会', level: 'township', parent: 'qingxi' },
  { id: 'dongqiao', name: '东桥镇总工会', level: 'township', parent: 'qingxi' },
  { id: 'hengda', name: '恒达机械有限公司工会', level: 'grassroots', parent: 'xinan' },
  { id: 'yongfeng', name: '永丰纺织有限公司工会', level: 'grassroots', parent: 'xinan' },
  { id: 'jinxiu', name: '锦绣服饰有限公司工会', level: 'grassroots', parent: 'xinan' },
  { id: 'hetian', name: '禾田食品厂工会', level: 'grassroots', parent: 'xinan' },
  { id: 'liushu', name: '柳树村联合工会', level: 'grassroots', parent: 'xinan' },
  { id: 'jiancai', name: '溪南建材市场工会联合会', level: 'grassroots', parent: 'xinan' },
  { id: 'dianzi', name: '东桥电子有限公司工会', level: 'grassroots', parent: 'dongqiao' },
  { id: 'antai', name: '安泰物流有限公司工会', level: 'grassroots', parent: 'dongqiao' },
  { id: 'huayuan', name: '华远涂料有限公司工会', level: 'grassroots', parent: 'dongqiao' },
  { id: 'qiaotou', name: '桥头村联合工会', level: 'grassroots', parent: 'dongqiao' },
  { id: 'huanwei', name: '东桥镇环境卫生管理所工会', level: 'grassroots', parent: 'dongqiao' },
  { id: 'qingqiao', name: '青桥酒店工会', level: 'grassroots', parent: 'dongqiao' },
];

/** Small unions share their chairs and their full-time union worker, as such a county does. */
export const demoPeople: readonly DemoPerson[] = [
  { account: 'zhoujianmin', name: '周建民', posts: { chair: ['qingxi'] } },
  { account: 'ouyangxue', name: '欧阳雪', posts: { 'rights-officer': ['qingxi'], 'labour-inspector': ['qingxi'] } },
  { account: 'lujia', name: '陆佳', posts: { 'aid-officer': ['qingxi'] } },
  { account: 'wenya', name: '温雅', posts: { clerk: ['qingxi'] } },
  { account: 'hecheng', name: '贺成', posts: { finance: ['qingxi'] } },
  { account: 'fangzheng', name: '方正', posts: { lawyer: ['qingxi', 'xinan', 'dongqiao'] } },
  { account: 'situmin', name: '司徒敏', posts: { audit: ['qingxi'] } },
  { account: 'haojing', name: '郝静', posts: { admin: ['qingxi'] } },
  { account: 'fengzhiyuan', name: '冯志远', posts: { 'tripartite-government': ['qingxi', 'xinan', 'dongqiao'] } },
  { account: 'qinhaifeng', name: '秦海峰', posts: { 'tripartite-employers': ['qingxi', 'xinan', 'dongqiao'] } },
  { account: 'qianlixin', name: '钱立新', posts: { chair: ['xinan'] } },
  { account: 'lvjing', name: '吕静', posts: { clerk: ['xinan'], finance: ['xinan'] } },
  { account: 'maxiaofeng', name: '马晓峰', posts: { chair: ['dongqiao'] } },
  { account: 'gulinaer', name: '古丽娜尔·买买提', posts: { clerk: ['dongqiao'], finance: ['dongqiao'] } },
  { account: 'shiwentao', name: '施文涛', posts: { 'labour-inspector': ['xinan', 'dongqiao', ...south, ...east] } },
  { account: 'jiangweimin', name: '蒋为民', posts: { chair: south } },
  { account: 'buyongkang', name: '卜永康', posts: { chair: east } },
  { account: 'shenli', name: '沈莉', posts: { clerk: south } },
  { account: 'zhugeming', name: '诸葛明', posts: { clerk: east } },
];

/** Whether the unit is the union of the firm of that name. */
export const isUnionOf = (unit: DemoUnit, firm: string): boolean => firm.includes(unit.name.replace(/工会$/, ''));
