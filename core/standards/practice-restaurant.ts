import type { Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { components, departments, sectorStandard } from './practice.ts';

const { responseSpeed, clarity, care } = components;

/** S11 for restaurants: dishes for product quality, attitude for service quality, surroundings added. */
export const practiceRestaurant: Standard = sectorStandard({
  id: 'practice-restaurant',
  title: localized('Satisfaction practice: restaurant', '客户满意标准实践：餐饮', '客戶滿意標準實務：餐飲'),
  summary: localized(
    'Dishes, attitude and surroundings with speed, clarity and care, all of one weight.',
    '菜品、服务态度、用餐环境，加响应、沟通、关怀，权重相同。',
    '菜餚、服務態度、用餐環境，加回應、溝通、關懷，權重相同。',
  ),
  asks: localized(
    'Restaurants: good dishes, a good attitude and pleasant surroundings bring guests back.',
    '餐饮：以菜品质量、服务态度和用餐环境吸引并留住顾客。',
    '餐飲：以菜餚品質、服務態度和用餐環境吸引並留住顧客。',
  ),
  decided: localized(
    'Restaurants are given dishes, attitude and surroundings. Dishes stand for product quality and attitude for service quality; surroundings are added as a sixth dimension.',
    '餐饮列出菜品、服务态度、用餐环境：菜品代替产品质量，服务态度代替服务质量，用餐环境增列为第六个维度。',
    '餐飲列出菜餚、服務態度、用餐環境：菜餚代替產品品質，服務態度代替服務品質，用餐環境增列為第六個構面。',
  ),
  components: [
    {
      id: 'dishes',
      title: localized('Dishes', '菜品质量', '菜餚品質'),
      headers: ['quality of the food', 'food quality', 'food', 'dish', 'meal', 'taste', '菜品', '菜肴', '口味', '菜餚'],
      department: departments.production,
      area: 'product',
    },
    {
      id: 'attitude',
      title: localized('Service attitude', '服务态度', '服務態度'),
      headers: ['attitude', 'service', 'staff', '态度', '服务', '服务员', '態度', '服務', '服務員'],
      department: departments.service,
      area: 'service',
    },
    {
      id: 'surroundings',
      title: localized('Surroundings', '用餐环境', '用餐環境'),
      headers: ['environment', 'atmosphere', 'ambience', 'ambiance', '就餐环境', '环境', '氛围', '環境', '氣氛'],
      department: departments.service,
    },
    responseSpeed,
    clarity,
    care,
  ],
});
