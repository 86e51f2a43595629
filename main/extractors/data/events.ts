/** Wars, games, feasts and upheavals that have a name of their own, comma between them. */
export const eventLines = `
World War I,World War II,World War One,World War Two,World War 1,World War 2,First World War,Second World War,Great War,Cold War,Civil War,American Civil War,Spanish Civil War,Syrian Civil War,Vietnam War,Korean War,Gulf War,Iraq War,
Falklands War,Crimean War,Six-Day War,Yom Kippur War,Boer War,Thirty Years' War,Hundred Years' War,Napoleonic Wars,Revolutionary War,American Revolutionary War,American Revolution,French Revolution,Russian Revolution,October Revolution,
Iranian Revolution,Islamic Revolution,Cultural Revolution,Industrial Revolution,Orange Revolution,Velvet Revolution,Prague Spring,Arab Spring,Holocaust,Great Depression,Great Recession,Renaissance,Reformation,Enlightenment,Brexit,Watergate,
Olympics,Olympic Games,Winter Olympics,Summer Olympics,Paralympics,Winter Paralympics,World Cup,FIFA World Cup,Super Bowl,World Series,Stanley Cup,Champions League,Euro 2020,Eurovision Song Contest,Tour de France,Wimbledon,
Ramadan,Eid al-Fitr,Eid al-Adha,Hanukkah,Yom Kippur,Passover,Diwali,Nowruz,Battle of Stalingrad,Battle of the Somme,Battle of Waterloo,Bay of Pigs,Cuban Missile Crisis,Boston Marathon,London Marathon,Great Patriotic War
`
