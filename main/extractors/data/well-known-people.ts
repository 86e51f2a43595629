/** People whom texts call by their surname alone without ever saying the rest, comma between them. */
export const wellKnownPeople = `
Obama,Trump,Biden,Putin,Zelensky,Zelenskyy,Zelenskiy,Clinton,Bush,Reagan,Nixon,Roosevelt,Eisenhower,Truman,Kissinger,Cheney,Rumsfeld,Kerry,Pence,McConnell,Pelosi,Merkel,Macron,Sarkozy,Hollande,Chirac,Mitterrand,
Thatcher,Blair,Cameron,Boris Johnson,Theresa May,Rishi Sunak,Keir Starmer,Churchill,Erdogan,Netanyahu,Sharon,Arafat,Abbas,Rabin,Modi,Gandhi,Nehru,Musharraf,Bhutto,Karzai,Ghani,Khamenei,Khomeini,Ahmadinejad,Rouhani,Saddam,Gaddafi,Gadhafi,Qaddafi,Kadafi,Mubarak,Morsi,Sisi,
Assad,bin Laden,Bin Laden,Zarqawi,al-Zarqawi,al-Zawahiri,Zawahiri,al-Sadr,Stalin,Lenin,Trotsky,Khrushchev,Brezhnev,Gorbachev,Yeltsin,Medvedev,Lavrov,Navalny,Lukashenko,Yanukovych,Poroshenko,Saakashvili,Hitler,Mussolini,Franco,
Berlusconi,Castro,Guevara,Chavez,Maduro,Morales,Lula,Bolsonaro,Mandela,Mugabe,Mao,Xi,Deng,Abe,Kim Jong Un,Kim Jong-un,Duterte,Suu Kyi,Einstein,Freud,Marx,Shakespeare,Napoleon,Mozart,Beethoven,Picasso,Michelangelo,Assange,Snowden
`
