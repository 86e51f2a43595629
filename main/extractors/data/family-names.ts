/** Family names of Korea, China and Vietnam that stand before the given name. */
export const familyNamesFirst: ReadonlySet<string> = new Set(
  (
    'Kim Xi Hu Wen Mao Deng Jiang Zhou Zhao Zhang Wang Liu Chen Yang Huang Wu Xu Zhu Ma Guo Lin Luo Liang Song Zheng Tang Han Feng Cao Peng Zeng Xiao Tian Pan Yuan Cai Jia Ye Ding Wei Shen Qian Hui ' +
    'Park Choi Jung Jang Cho Yoon Moon Roh Ban Nguyen Tran Pham Hoang Phan Vu Dang Bui Do Ho Ngo Aung Tsai Chiang Kang Bo Li Lee Yao Qin Lai'
  ).split(' '),
)
