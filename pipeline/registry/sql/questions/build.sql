SELECT * FROM build_info;
