using Chancery.Train;

if (args is not [var command, var planFile, ..])
{
    Console.Error.WriteLine("usage: chancery-train train PLAN.toml\n       chancery-train export PLAN.toml CHECKPOINT MODEL [--date=YYYY-MM-DD] [--single-precision]\n       chancery-train fixture PLAN.toml FOLDER");
    return 2;
}

var plan = TrainingPlan.Read(planFile);
Directory.CreateDirectory(plan.Output);
var data = new TrainingData(plan);
switch (command)
{
    case "train":
        using (var log = new StreamWriter(Path.Combine(plan.Output, "log.txt")) { AutoFlush = true })
            new Trainer(plan, data, log).Run();
        return 0;
    case "export" when args is [_, _, var checkpoint, var model, ..]:
        ModelExport.Write(plan, data, checkpoint, model, rounded: !args.Contains("--single-precision"), args.FirstOrDefault(argument => argument.StartsWith("--date=", StringComparison.Ordinal))?[7..] ?? "", new Dictionary<string, string>());
        return 0;
    case "fixture" when args is [_, _, var folder]:
        Fixture.Write(plan, data, folder);
        return 0;
    default:
        Console.Error.WriteLine($"unknown command {command}");
        return 2;
}
